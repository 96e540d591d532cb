import type { Commande } from '#domain/portail/commandes.ts';
import type {
  Demandeur,
  Fournisseur,
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

/** What was answered so far. What is not here comes from the fournisseur, which an enrôlement does not change. */
export interface Saisie {
  mode: ModeEnrolement | null;
  numeroAns: string;
  /** « Rechercher » was pressed for this numéro ANS. */
  numeroAnsCherche: boolean;
  sons: SonsId | null;
  distributeur: boolean;
  siretCherche: boolean;
  denomination: string;
  nomCommercial: string;
  representantLegal: 'oui' | 'non' | null;
  qualite: 'employe' | 'tiers' | null;
  representant: { -readonly [K in keyof Personne]: string };
  /** Of the contact of the fournisseur, when he or she is the représentant légal. */
  confirmationRepresentant: string;
  confirmationDepositaire: string;
  tauxTva: TauxTva | null;
  exactitude: boolean;
  engagement: boolean;
  pieces: Partial<Record<PieceEnrolement, File>>;
}

export type ChampEnrolement =
  | Exclude<keyof Saisie, 'numeroAnsCherche' | 'representant' | 'pieces' | 'distributeur'>
  | `representant-${keyof Personne}`
  | PieceEnrolement;

type Motif =
  | 'manquant'
  | 'rechercher'
  | 'courriel'
  | 'confirmation'
  | 'deja-enrole'
  | 'autre-taux'
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
    'mandat-representant-legal',
    'contrat-prestation',
  ],
  banque: ['rib'],
  tva: ['attestation-non-assujettissement-tva'],
  recap: [],
};

/** « Pour les SONS concernés » (webinaire vague 2), which no source names: offered, never required. */
const FACULTATIVE: PieceEnrolement = 'attestation-hebergement';

export function startSaisie(fournisseur: Fournisseur): Saisie {
  return {
    mode: null,
    numeroAns: '',
    numeroAnsCherche: false,
    sons: null,
    distributeur: false,
    siretCherche: false,
    denomination: fournisseur.denominationSociale,
    nomCommercial: fournisseur.nomCommercial ?? '',
    representantLegal: null,
    qualite: null,
    representant: { nom: '', prenom: '', courriel: '', telephone: '' },
    confirmationRepresentant: '',
    confirmationDepositaire: '',
    tauxTva: null,
    exactitude: false,
    engagement: false,
    pieces: {},
  };
}

/**
 * The documents that these answers make compulsory. The KBIS goes with a changed dénomination, the identity of the dépositaire
 * with the second case, before the qualité is known (both webinaires).
 */
export function listRequises(
  saisie: Saisie,
  fournisseur: Fournisseur,
): ReadonlySet<PieceEnrolement> {
  const { mode, distributeur, tauxTva } = saisie;
  const requises = new Set(
    piecesRequises({
      mode: mode ?? 'definitif',
      demandeur: demandeurOf(saisie),
      distributeur,
      tauxTva: tauxTva ?? fournisseur.tauxTva,
    }),
  );
  if (saisie.denomination.trim() !== fournisseur.denominationSociale) requises.add('kbis');
  if (saisie.representantLegal === 'non') requises.add('piece-identite-depositaire');
  return requises;
}

/** The documents that a step asks for. */
export function listPieces(
  etape: EtapeEnrolement,
  saisie: Saisie,
  fournisseur: Fournisseur,
): readonly PieceEnrolement[] {
  const requises = listRequises(saisie, fournisseur);
  return PIECES_PAR_ETAPE[etape].filter((piece) => piece === FACULTATIVE || requises.has(piece));
}

/** The command and its files; null while a choice is missing. A file of a case left since stays behind. */
export function writeDemande(
  saisie: Saisie,
  fournisseur: Fournisseur,
): { readonly commande: Commande; readonly fichiers: readonly File[] } | null {
  const { mode, sons, distributeur } = saisie;
  if (mode === null || sons === null) return null;
  const pieces = ETAPES.flatMap((etape) => listPieces(etape, saisie, fournisseur)).flatMap(
    (type) => {
      const fichier = saisie.pieces[type];
      return fichier === undefined ? [] : [{ type, fichier }];
    },
  );
  return {
    commande: {
      type: 'demanderEnrolement',
      siret: fournisseur.siret,
      numeroAns: saisie.numeroAns.trim(),
      sons,
      mode,
      demandeur: demandeurOf(saisie),
      distributeur,
      pieces: pieces.map(({ type, fichier: { name, size } }) => ({
        type,
        fichier: { nom: name, taille: size },
      })),
    },
    fichiers: pieces.map(({ fichier }) => fichier),
  };
}

function demandeurOf({ representantLegal, qualite, representant }: Saisie): Demandeur {
  if (representantLegal !== 'non' || qualite === null) return { cas: 'representant-legal' };
  return { cas: qualite, representant: { ...representant } };
}
