import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, TOUT_LE_FORMAT } from '../support/citations.ts';

export const baliseNonNulle = defineControl({
  id: 'balise-non-nulle',
  titre: 'Les balises attendues dans toutes les demandes ne sont pas null',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [TOUT_LE_FORMAT, EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  niveau: 'schema',
  message: 'Le champ {balise}, {ou}, doit être renseigné.',
  explication:
    'La valeur null est réservée aux balises qui ne s’appliquent pas à la demande. Celle-ci est remplie dans les exemples publiés : écrivez {attendu}.',
});
