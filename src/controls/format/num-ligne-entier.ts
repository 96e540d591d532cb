import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const numLigneEntier = defineControl({
  id: 'num-ligne-entier',
  titre: 'Le numéro de ligne est un nombre entier à partir de 1',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être un nombre entier à partir de 1.',
  explication:
    'Le fichier contient {trouve}. Numérotez les demandes 1, 2, 3… sans guillemets ni décimales.',
});
