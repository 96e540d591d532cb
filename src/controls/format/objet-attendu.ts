import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const objetAttendu = defineControl({
  id: 'objet-attendu',
  titre: 'Un bloc est écrit entre accolades',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: '{sujet} doit être un bloc entre accolades.',
  explication: 'Le fichier contient {trouve}.{conseil}',
});
