import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const siret14Chiffres = defineControl({
  id: 'siret-14-chiffres',
  titre: 'Un SIRET comporte 14 chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 14 chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
