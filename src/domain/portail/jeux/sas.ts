import { depose, enrole, etape, regleHorloge } from './actes.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import type { Jeu } from './jeu.ts';
import { avanceSas, DEPOT_SAS, demandeModification, SAS, soldeSas } from './solde-sas.ts';

/** Where the screens of the guide « Modification d’une demande de solde SAS » stand: « A modifier », on 7 August 2023. */
export const SAS_A_MODIFIER: Jeu = {
  id: 'sas',
  titre: 'Éditeur fictif SAS (solde à modifier)',
  description:
    'Enrôlé sous les numéros des écrans du guide SAS, avance payée, solde « A modifier » depuis le 07/08/2023 : pour montrer la modification, que seul ce guide décrit. La structure de son fichier est présumée.',
  siret: SAS.siret,
  *etapes() {
    yield regleHorloge('2023-01-09T09:00');
    const fournisseur = fournisseurFictif(SAS.siret, 'Éditeur fictif SAS');
    yield etape({ type: 'installerFournisseur', fournisseur });
    yield* enrole(SAS, 'definitif');
    yield etape({ type: 'poserAvance', ...avanceSas(SAS) });
    yield* depose(DEPOT_SAS, soldeSas(SAS));
    yield* demandeModification('2023-08-07T09:00');
    yield regleHorloge('2023-08-07T10:00');
  },
};
