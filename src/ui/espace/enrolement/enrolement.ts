import type {
  Demandeur,
  ModeEnrolement,
  Personne,
  PieceEnrolement,
} from '#domain/portail/fournisseur.ts';
import { piecesRequises } from '#domain/portail/pieces-enrolement.ts';
import type { TauxTva } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';

/** The form of an enrôlement: its steps, in the order of the portal (webinaire médico-social), and their rules. Pure. */
export const ETAPES = ['referencement', 'morale', 'physique', 'banque', 'tva', 'recap'] as const;

export type EtapeEnrolement = (typeof ETAPES)[number];

type PersonneSaisie = { -readonly [K in keyof Personne]: string };

/** What was typed so far, as typed. */
export interface Saisie {
  mode: ModeEnrolement | null;
  numeroAns: string;
  /** « Rechercher » was pressed for this numéro ANS. */
  numeroAnsCherche: boolean;
  sons: SonsId | null;
  distributeur: boolean;
  siret: string;
  siretCherche: boolean;
  /** The dénomination that « Rechercher » brought; null: the fictive portal does not know this SIRET. */
  denominationRamenee: string | null;
  denomination: string;
  nomCommercial: string;
  typeVoie: string;
  voie: string;
  codePostal: string;
  commune: string;
  representantLegal: 'oui' | 'non' | null;
  representant: PersonneSaisie;
  confirmationRepresentant: string;
  depositaire: PersonneSaisie;
  confirmationDepositaire: string;
  qualite: 'employe' | 'tiers' | null;
  compteAsp: boolean;
  titulaire: string;
  iban: string;
  bic: string;
  tauxTva: TauxTva | null;
  exactitude: boolean;
  engagement: boolean;
  pieces: Partial<Record<PieceEnrolement, File>>;
}

export type RolePersonne = 'representant' | 'depositaire';

export type ChampEnrolement =
  | Exclude<
      keyof Saisie,
      | 'numeroAnsCherche'
      | 'siretCherche'
      | 'denominationRamenee'
      | RolePersonne
      | 'pieces'
      | 'distributeur'
      | 'compteAsp'
    >
  | `${RolePersonne}-${keyof Personne}`
  | PieceEnrolement;

type Motif =
  | 'manquant'
  | 'rechercher'
  | 'siret'
  | 'code-postal'
  | 'courriel'
  | 'telephone'
  | 'confirmation'
  | 'deja-enrole'
  | 'trop-gros';

/** What keeps a step from being left. */
export interface Defaut {
  readonly champ: ChampEnrolement;
  readonly motif: Motif;
}

/** Where each document is asked for. */
const PIECES_PAR_ETAPE: Readonly<Record<EtapeEnrolement, readonly PieceEnrolement[]>> = {
  referencement: ['certificat-referencement', 'attestation-hebergement', 'mandat-distribution'],
  morale: ['kbis'],
  physique: [
    'piece-identite-representant',
    'piece-identite-depositaire',
    'contrat-prestation',
    'mandat-representant-legal',
  ],
  banque: ['rib'],
  tva: ['attestation-non-assujettissement-tva'],
  recap: [],
};

/**
 * The documents that these answers make compulsory. The KBIS goes with a changed dénomination, the identity of the dépositaire
 * with the second case, before the qualité is known (both webinaires).
 */
export function listRequises(saisie: Saisie): ReadonlySet<PieceEnrolement> {
  const { mode, distributeur, tauxTva, denominationRamenee } = saisie;
  const requises = new Set(
    piecesRequises({
      mode: mode ?? 'definitif',
      demandeur: demandeurOf(saisie),
      distributeur,
      tauxTva: tauxTva ?? '20',
    }),
  );
  if (denominationRamenee !== null && saisie.denomination.trim() !== denominationRamenee) {
    requises.add('kbis');
  }
  if (saisie.representantLegal === 'non') requises.add('piece-identite-depositaire');
  return requises;
}

/** The documents that a step asks for, or offers. */
export function listPieces(etape: EtapeEnrolement, saisie: Saisie): readonly PieceEnrolement[] {
  const requises = listRequises(saisie);
  return PIECES_PAR_ETAPE[etape].filter(
    (piece) => isFacultative(piece, saisie) || requises.has(piece),
  );
}

/**
 * Offered, never required: what the hosting of health data calls for, « pour les SONS concernés » that no source names; and the
 * mandat of a third party, which one page of the webinaire médico-social asks for and its screen does not.
 */
function isFacultative(piece: PieceEnrolement, saisie: Saisie): boolean {
  if (piece === 'attestation-hebergement') return true;
  return piece === 'mandat-representant-legal' && demandeurOf(saisie).cas === 'tiers';
}

export function demandeurOf({ representantLegal, qualite, representant }: Saisie): Demandeur {
  if (representantLegal !== 'non' || qualite === null) return { cas: 'representant-legal' };
  return { cas: qualite, representant: trimPersonne(representant) };
}

export function trimPersonne({ nom, prenom, courriel, telephone }: Personne): Personne {
  return {
    nom: nom.trim(),
    prenom: prenom.trim(),
    courriel: courriel.trim(),
    telephone: telephone.trim(),
  };
}

export function cleanSiret(siret: string): string {
  return siret.replace(/\s/g, '');
}
