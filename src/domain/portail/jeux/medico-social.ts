import type { HeureDeParis } from '../../vocabulaire.ts';
import { depose, enrole, etape, regleHorloge, type ImportFictif, type Solution } from './actes.ts';
import { importDAvancesSelon, type ModeleAvances } from './avances-du-guichet.ts';
import { unEtablissement } from './beneficiaires-fictifs.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import { decideEtPaie, dossiersDe, instruitDiversement } from './instruction.ts';
import type { Jeu } from './jeu.ts';
import { importDeSoldesMedicoSocial } from './soldes-medico-social.ts';

const DUI: Solution = {
  siret: '00000006700017',
  numeroAns: 'FICTIFDUI1',
  sons: 'MS1-DUI-Va1',
};

/** Ours, per site: no amount is published. */
const MONTANT_PAR_SITE = 3_900_00;

const AVANCES: ModeleAvances = {
  solution: DUI,
  formulaire: 'ms1-dui-va1.avance',
  isStructure: () => true,
  montant: (numero) => unEtablissement(numero).finess.length * MONTANT_PAR_SITE,
  scenario: () => SCENARIO,
  autresBalises: { SIRET: [] },
};

const SCENARIO = { isProSanteConnectNeeded: true, isDirectToMSSPro: true, isPFIToMSSPro: false };

const PREMIER = 201;

/** The avances before 28/02/2024 14h, the soldes before 19/12/2024 14h. */
export const MEDICO_SOCIAL: Jeu = {
  id: 'medico-social',
  titre: 'Éditeur fictif DUI (médico-social, MS1)',
  description:
    'Enrôlé, seize avances déposées avant le 28/02/2024 (en cours, à modifier, en attente de pièces, payées) et quatre soldes dont un payé, au 18/11/2024 : la fenêtre des soldes ferme le 19/12/2024. La structure de ses fichiers est présumée.',
  siret: DUI.siret,
  *etapes() {
    yield regleHorloge('2023-11-06T09:00');
    const fournisseur = fournisseurFictif(DUI.siret, 'Éditeur fictif DUI');
    yield etape({ type: 'installerFournisseur', fournisseur });
    yield* enrole(DUI, 'definitif');
    const janvier = '2024-01-22T10:15';
    yield* depose(janvier, avances('MS1-DUI-avances-1', janvier, PREMIER, 10));
    const fevrier = '2024-02-27T16:40';
    yield* depose(fevrier, avances('MS1-DUI-avances-2', fevrier, PREMIER + 10, 6));
    const payees = dossiersDe(yield regleHorloge('2024-04-15T09:00'), DUI.siret).slice(0, 10);
    yield* decideEtPaie(payees);
    const octobre = '2024-10-14T11:05';
    const soldes = payees.slice(0, 4);
    yield* depose(
      octobre,
      importDeSoldesMedicoSocial(DUI, 'MS1-DUI-soldes-1', octobre, soldes, SCENARIO),
    );
    // An avance that was deposited in time is still instructed, and modified, after 28/02/2024.
    const etat = yield regleHorloge('2024-11-12T09:00');
    yield* instruitDiversement(soldes, dossiersDe(etat, DUI.siret).slice(10));
    yield regleHorloge('2024-11-18T10:00');
  },
};

function avances(nom: string, heure: HeureDeParis, premier: number, nombre: number): ImportFictif {
  return importDAvancesSelon(AVANCES, nom, heure, premier, nombre);
}
