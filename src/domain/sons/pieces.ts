import type { TypeDemande } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import type { Citation } from '../sources.ts';
import { TYPES_DE_PIECE, type TypeDePieceId } from '../types-de-piece.ts';

/**
 * The pièces justificatives of each form, the only table of them: the pages that show them, the control that wants them
 * and « Type de pièce complémentaire » all read it (docs/decisions/0012). The documents of an enrôlement depend on who
 * enrols and not on a form: `portail/pieces-enrolement.ts`.
 */

/** A document that goes with a demande. */
export interface PieceDeFormulaire {
  readonly libelle: string;
  /** The `typeFichier` of the JSON; null: not published. */
  readonly typeFichier: TypeDePieceId | null;
  /** With the deposit, or added while the demande is « A modifier ». */
  readonly acte: 'depot' | 'complement';
  /** Asked under this régime de TVA only; null: whatever the régime. */
  readonly regime: 'HT' | null;
  readonly sources: readonly [Citation, ...Citation[]];
  /** What no source says, null when all is documented for this very form. */
  readonly presume: string | null;
}

type Pieces = readonly PieceDeFormulaire[];

const GUIDE_2022: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, exemples de JSON avance',
};
const GUIDE_SOLDE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, exemples de JSON solde et écran « Pièces jointes »',
};
const PIECES_DU_SOLDE: Citation = { source: 'gnius', endroit: 'demande de versement du solde' };
const PIECES_A_L_ECRAN: Citation = {
  source: 'guide-modification-sas',
  endroit: 'écran « Pièces justificatives » d’une demande de solde',
};

const AUTRE_COULOIR =
  'Le code de la pièce est celui d’un exemple publié pour un autre couloir ; ce formulaire n’est pas publié.';
const HT_A_L_ENROLEMENT =
  'Montrée dans l’exemple d’avance de 2022 ; le webinaire de ce couloir demande la preuve à l’enrôlement, sans dire si chaque avance la joint.';
const OBLIGATION = 'Vue sur un écran du guide, qui ne dit pas si elle est obligatoire.';

const BON_DE_COMMANDE = piece('BON_COMMANDE', GUIDE_2022);
const PREUVE_HT: PieceDeFormulaire = { ...piece('PREUVE_HT', GUIDE_2022), regime: 'HT' };
const FACTURE = piece('FACTURE', GUIDE_SOLDE, PIECES_DU_SOLDE);
const VA = piece('VA', GUIDE_SOLDE, PIECES_DU_SOLDE);
/** « Facture, VA ou MOM selon le couloir »: which of the two is published for none of the vague 1. */
const VA_OU_MOM: PieceDeFormulaire = {
  ...piece('VA', PIECES_DU_SOLDE),
  libelle: 'VA ou MOM, selon le couloir',
  typeFichier: null,
};

/** For a form that is not published: the documents are known, their codes are not. */
const AVANCE: Pieces = [
  { ...BON_DE_COMMANDE, presume: AUTRE_COULOIR },
  { ...PREUVE_HT, presume: AUTRE_COULOIR },
];
const SOLDE: Pieces = [
  { ...FACTURE, presume: AUTRE_COULOIR },
  { ...VA, presume: AUTRE_COULOIR },
];
const VAGUE_1 = {
  avance: AVANCE,
  solde: [{ ...FACTURE, presume: AUTRE_COULOIR }, VA_OU_MOM],
} as const;

const AVANCE_VAGUE_2: Pieces = [
  {
    ...BON_DE_COMMANDE,
    sources: [{ source: 'webinaire-vague-2', endroit: 'bon de commande' }, GUIDE_2022],
    presume: AUTRE_COULOIR,
  },
  preuveHtEnrolement({
    source: 'webinaire-vague-2',
    endroit: '« Les documents nécessaires à l’enrôlement »',
    extrait:
      'Si votre structure n’est pas soumise à la TVA, fournir la preuve de non-assujettissement à la TVA',
  }),
];
const VAGUE_2 = { avance: AVANCE_VAGUE_2, solde: SOLDE } as const;
const IMAGERIE = { avance: AVANCE_VAGUE_2, solde: [FACTURE, VA] } as const;

const MEDICO_SOCIAL = {
  avance: [
    { ...BON_DE_COMMANDE, presume: AUTRE_COULOIR },
    preuveHtEnrolement({
      source: 'webinaire-medico-social',
      endroit: '« Rubriques à compléter pour la demande d’enrôlement »',
      extrait:
        'Si vous choisissez un régime HT, vous devrez produire une attestation de ’Non-assujettissement à la TVA’',
    }),
  ],
  solde: SOLDE,
} as const;

/** No invoice: the screen of the guide lists the pieces of a solde, and shows none. */
const SAS = {
  avance: AVANCE,
  solde: [
    { ...piece('MSS_RESU_TEST_TECH', PIECES_A_L_ECRAN), presume: OBLIGATION },
    { ...piece('MSS_GUIDE_PDF_API', PIECES_A_L_ECRAN), presume: OBLIGATION },
    { ...piece('AUTRE_S', PIECES_A_L_ECRAN), acte: 'complement' },
  ],
} as const;

export const PIECES: Readonly<Record<SonsId, Readonly<Record<TypeDemande, Pieces>>>> = {
  'IMG-RIS-Va2': IMAGERIE,
  'IMG-DB-Va2': IMAGERIE,
  'MDV-LGC-Va2': VAGUE_2,
  'MDV-LGC-Va1': { avance: [BON_DE_COMMANDE, PREUVE_HT], solde: VAGUE_1.solde },
  'HOP-DPI-Va2': VAGUE_2,
  'HOP-PFI-Va2': VAGUE_2,
  'HOP-DPI-Va1': VAGUE_1,
  'HOP-PFI-Va1': VAGUE_1,
  'HOP-RI-Va1': VAGUE_1,
  'RAD-RIS-Va1': VAGUE_1,
  'BIO-SGL-Va1': VAGUE_1,
  'BIO-LOINC': VAGUE_1,
  'PHA-LGO-Va1': VAGUE_1,
  'MS1-DUI-Va1': MEDICO_SOCIAL,
  'MS2-DUI-PDE-Va1': MEDICO_SOCIAL,
  'SAS-SAS-Va1': SAS,
  AUTRE: { avance: [], solde: [] },
};

/** The types that each demande must list. What is presumed, or asked in one régime only, is none of them. */
export function typesObligatoires(pieces: Pieces): readonly TypeDePieceId[] {
  return pieces.flatMap(({ typeFichier, acte, regime, presume }) =>
    typeFichier !== null && acte === 'depot' && regime === null && presume === null
      ? [typeFichier]
      : [],
  );
}

function piece(
  typeFichier: TypeDePieceId,
  ...sources: PieceDeFormulaire['sources']
): PieceDeFormulaire {
  const { libelle } = TYPES_DE_PIECE[typeFichier];
  return { libelle, typeFichier, acte: 'depot', regime: null, sources, presume: null };
}

function preuveHtEnrolement(source: Citation): PieceDeFormulaire {
  return { ...PREUVE_HT, sources: [GUIDE_2022, source], presume: HT_A_L_ENROLEMENT };
}
