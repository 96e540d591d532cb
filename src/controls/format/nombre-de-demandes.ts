import { DEMANDES_MAX } from '#domain/generated/limites.ts';
import { defineControl } from '../control.ts';
import { STRUCTURE_DES_JSON } from '../support/citations-format.ts';
import { TOUT_LE_FORMAT } from '../support/citations.ts';

export const nombreDeDemandes = defineControl({
  id: 'nombre-de-demandes',
  titre: `Le fichier contient de 1 à ${DEMANDES_MAX} demandes`,
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 1, déroulement de la simulation',
      extrait:
        'chacune des demandes de financement présentes dans le fichier JSON (jusqu’à 200 demandes)',
    },
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: '1 JSON peut contenir jusqu’à 200 demandes.',
    },
    TOUT_LE_FORMAT,
  ],
  niveau: 'schema',
  message: `Le fichier doit contenir de 1 à ${DEMANDES_MAX} demandes dans lignesImport.`,
  explication: 'Nombre de demandes trouvées : {nombre}.{conseil}',
});
