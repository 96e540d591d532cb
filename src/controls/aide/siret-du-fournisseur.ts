import { CONFORME, defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

/** Nothing is said of a lone file. */
export const siretDuFournisseur = defineControl({
  id: 'siret-du-fournisseur',
  titre: 'Le SIRET du fichier est celui du fournisseur qui dépose',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le portail affiche le SIRET du fournisseur à côté du fichier, qui le répète ; aucun texte ne dit ce qu’il fait quand ils diffèrent.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  discordance: true,
  niveau: 'fichier',
  message: 'Le SIRET du fichier ({valeur}) est différent de celui du fournisseur ({attendu}).',
  explication:
    'Vérifiez que vous déposez au nom du bon fournisseur, ou corrigez « siret » : c’est celui de l’enrôlement.',
  check: ({ siret, portail }) =>
    !portail || portail.siret === siret
      ? CONFORME
      : [{ chemin: '/siret', args: { valeur: siret, attendu: portail.siret } }],
});
