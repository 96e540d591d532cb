import { etape } from './actes.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import type { Jeu } from './jeu.ts';

const SIRET = '00000001800010';

/** Installed and nothing else: for rehearsing the enrôlement. */
export const NON_ENROLE: Jeu = {
  id: 'non-enrole',
  titre: 'Éditeur fictif non enrôlé',
  description:
    'Aucun enrôlement, aucune demande : pour commencer au tout début, par la demande d’enrôlement.',
  siret: SIRET,
  *etapes() {
    const fournisseur = fournisseurFictif(SIRET, 'Éditeur fictif Débutant');
    yield etape({ type: 'installerFournisseur', fournisseur });
  },
};
