import type { SonsId } from '../../sons.ts';
import type { AvanceAPoser } from '../commandes.ts';
import type { DemandeDeposee } from '../dossier.ts';
import { writeNumeroASP } from '../numero-asp.ts';
import type { Solution } from './actes.ts';
import { unEtablissement, unMedecin } from './beneficiaires-fictifs.ts';
import { createHasard, type Hasard } from './hasard.ts';
import { withLigne } from './lignes-avances-imagerie.ts';

export const SIRET_IMAGERIE = '13000637200010';

export const RIS: Solution = {
  siret: SIRET_IMAGERIE,
  numeroAns: 'CVA2RIS001',
  sons: 'IMG-RIS-Va2',
};

export const DRIMBOX: Solution = {
  siret: SIRET_IMAGERIE,
  numeroAns: 'CVA2DBX012',
  sons: 'IMG-DB-Va2',
};

const PREMIER = 13_501;
const DERNIER = 13_820;

/**
 * No form of the avance is published for the Imagerie: its dossiers are placed. The first of each SONS are decided and paid
 * (a solde may follow), the others stand anywhere before that.
 */
export interface AvancesImagerie {
  readonly ris: readonly AvanceAPoser[];
  readonly drimbox: readonly AvanceAPoser[];
  /** Of the DRIMbox, paid: its solde is to be hidden in an incomplete import. */
  readonly cachee: AvanceAPoser;
}

/** How many at the end of each list are not paid yet, by place. */
export const NON_PAYEES = { enCours: 24, decidees: 10, paiementEnCours: 8 } as const;

/** Before it, soldes are paid in their turn: their avances are paid to the end. */
const PLACE_OR_EMIS = 40;

/** Place of the first avance RIS, decided and paid, that no solde follows. */
export const PREMIERE_SANS_SOLDE = 104;
/** DRIMbox soldes that are instructed: each has a client whose RIS solde is decided before, two out of three in their order. */
const DRIMBOX_INSTRUITES = 12;

/** Place of the RIS of the client of a DRIMbox. */
function placeDuClient(place: number): number {
  if (place >= DRIMBOX_INSTRUITES) return PREMIERE_SANS_SOLDE + place;
  return Math.floor(place / 2) * 3 + (place % 2);
}

export function avancesImagerie(): AvancesImagerie {
  const hasard = createHasard(2026);
  const rangs = Array.from({ length: DERNIER - PREMIER + 1 }, (_, i) => PREMIER + i);
  const melange = hasard.melange(rangs.filter((rang) => !RANGS_RESERVES.has(rang)));
  const ris = placeAll(
    RIS,
    melange.filter((rang) => rang % 4 !== 0),
    hasard,
  );
  const drimbox = placeAll(
    DRIMBOX,
    melange.filter((rang) => rang % 4 === 0),
    hasard,
  );
  const clients = drimbox.map((avance, place) => withClientOf(avance, ris[placeDuClient(place)]));
  const cachee = payee(
    DRIMBOX,
    'FINIMG013612',
    uneDemande(13_612 - PREMIER, 2_400_00, [unEtablissement(13_612 - PREMIER)]),
  );
  return { ris: ris.map(withLigne), drimbox: clients.map(withLigne), cachee: withLigne(cachee) };
}

/**
 * The dossiers of the published examples, decided and paid: those that the two JSON name, with their beneficiary and
 * their amount, and the one that the screens of the guide follow from its avance (23/12/2025, 1200.00) to its solde.
 */
export function avancesPubliees(): readonly AvanceAPoser[] {
  const demande = (partiel: Partial<DemandeDeposee>): DemandeDeposee => ({
    ...uneDemande(0, 0, []),
    ...partiel,
  });
  const ris = demande({
    numeroEditeur: 'RIS77381',
    montantHT: 1_000_01,
    beneficiaires: [
      {
        type: 'medecin',
        siren: '430244160',
        finess: [],
        rpps: '11100134720',
        am: ['711708968', '111021020'],
        typeActivite: 'MedecineNucleaire',
      },
    ],
  });
  const drimbox = demande({
    numeroEditeur: '00001',
    montantHT: 1_250_00,
    beneficiaires: [{ ...unEtablissement(0), siren: '430244160', finess: ['111111487'] }],
  });
  const ecrans = demande({
    numeroEditeur: '1',
    montantHT: 1_200_00,
    beneficiaires: [unEtablissement(13_608 - PREMIER)],
  });
  return [
    payee(RIS, 'FINIMG013594', ris),
    payee(DRIMBOX, 'FINIMG013729', drimbox),
    payee(DRIMBOX, 'FINIMG013608', ecrans),
  ].map(withLigne);
}

const RANGS_RESERVES: ReadonlySet<number> = new Set([13_594, 13_608, 13_612, 13_729]);

/** A DRIMbox waits for the RIS of its client (`drimbox.ts`): the same SIREN. */
function withClientOf(avance: AvanceAPoser, ris: AvanceAPoser | undefined): AvanceAPoser {
  const siren = ris?.demande.beneficiaires[0]?.siren ?? null;
  const beneficiaires = avance.demande.beneficiaires.map((each) => ({ ...each, siren }));
  return { ...avance, demande: { ...avance.demande, beneficiaires } };
}

function placeAll(
  solution: Solution,
  rangs: readonly number[],
  hasard: Hasard,
): readonly AvanceAPoser[] {
  return rangs.map((rang, place) => {
    const numero = rang - PREMIER;
    const beneficiaires = beneficiairesDe(solution.sons, numero, hasard);
    const montantHT = hasard.entre(1_000_00, 45_000_00);
    const demande = uneDemande(numero, montantHT, beneficiaires);
    const avance = payee(solution, writeNumeroASP(solution.sons, rang), demande);
    return { ...avance, ...situation(rangs.length - place, place) };
  });
}

/** By the number of avances from this one to the end, itself included. */
function situation(reste: number, place: number): Pick<AvanceAPoser, 'statut' | 'paiement'> {
  const { enCours, decidees, paiementEnCours } = NON_PAYEES;
  if (reste <= enCours) return { statut: 'en-cours', paiement: 'aucun' };
  if (reste <= enCours + decidees) return { statut: 'decidee', paiement: 'aucun' };
  if (reste <= enCours + decidees + paiementEnCours) {
    return { statut: 'decidee', paiement: 'en-cours' };
  }
  return {
    statut: 'decidee',
    paiement: place > PLACE_OR_EMIS && place % 9 === 0 ? 'or-emis' : 'effectue',
  };
}

function beneficiairesDe(sons: SonsId, numero: number, hasard: Hasard) {
  if (sons === 'IMG-DB-Va2' || hasard.entre(0, 2) === 0) return [unEtablissement(numero)];
  const medecins = hasard.entre(1, 3);
  return Array.from({ length: medecins }, (_, i) => unMedecin(numero + i * 1000));
}

function payee(solution: Solution, numeroASP: string, demande: DemandeDeposee): AvanceAPoser {
  return {
    ...solution,
    numeroASP,
    tauxTva: '20',
    demande,
    statut: 'decidee',
    paiement: 'effectue',
  };
}

function uneDemande(
  numero: number,
  montantHT: number,
  beneficiaires: DemandeDeposee['beneficiaires'],
): DemandeDeposee {
  return {
    numLigne: 1,
    numeroEditeur: String(numero).padStart(5, '0'),
    montantHT,
    regimeTVA: 'TTC',
    beneficiaires,
    pieces: [],
    ligne: null,
  };
}
