import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const typeAttendu = defineControl({
  id: 'type-attendu',
  titre: 'Chaque valeur est du type attendu',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être {attendu}.',
  explication: 'Le fichier contient {trouve}.{conseil}',
});
