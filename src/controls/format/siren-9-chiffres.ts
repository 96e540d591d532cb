import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, TOUT_LE_FORMAT } from '../support/citations.ts';

export const siren9Chiffres = defineControl({
  id: 'siren-9-chiffres',
  titre: 'Un SIREN comporte 9 chiffres',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 9 chiffres.',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
