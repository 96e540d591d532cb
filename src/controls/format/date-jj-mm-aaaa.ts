import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const dateJjMmAaaa = defineControl({
  id: 'date-jj-mm-aaaa',
  titre: 'Une date s’écrit JJ/MM/AAAA',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être une date au format JJ/MM/AAAA.',
  explication: 'Le fichier contient {trouve}.{conseil}',
});
