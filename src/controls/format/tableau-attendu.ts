import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const tableauAttendu = defineControl({
  id: 'tableau-attendu',
  titre: 'Une liste est écrite entre crochets',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être une liste entre crochets.',
  explication: 'Le fichier contient {trouve}.{conseil}',
});
