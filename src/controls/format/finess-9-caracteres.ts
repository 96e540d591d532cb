import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const finess9Caracteres = defineControl({
  id: 'finess-9-caracteres',
  titre: 'Un FINESS comporte 9 caractères',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    TOUT_LE_FORMAT,
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    { source: 'faq-identifiants', endroit: 'tableau des identifiants' },
  ],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit comporter 9 chiffres (2A ou 2B au début en Corse).',
  explication: 'Le fichier contient {trouve} ({longueur}).{conseil}',
});
