import { defineControl } from '../control.ts';
import { BALISES_EXACTES, STRUCTURE_DES_JSON } from '../support/citations-format.ts';

export const balisesDansLeurCasse = defineControl({
  id: 'balises-dans-leur-casse',
  titre: 'Les balises du fichier sont écrites comme celles du modèle',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    BALISES_EXACTES,
    {
      source: 'webinaire-vague-2',
      endroit: STRUCTURE_DES_JSON,
      extrait: 'Conserver les "s" du pluriel',
    },
  ],
  niveau: 'schema',
  message:
    'Toutes les balises du fichier sont écrites {convention} : {exemple} au lieu de {attendu}.',
  explication:
    'Le portail attend les noms exacts du modèle. {reglage} La correction proposée renomme toutes les balises que nous connaissons.',
});
