/** The types of pièces justificatives (`typeFichier` in the JSON) that the sources show. */

export interface TypeDePiece {
  /** What it is, in our words when no screen names it. */
  readonly libelle: string;
  /** Its label in the pop-in « Documents attendus » (S-IMG, écran « Pièces jointes »); null: no screen shows one. */
  readonly libellePortail: string | null;
  /** How the file names of the published examples abbreviate it; null: none does. */
  readonly abrege: string | null;
  /** The screen of the SAS prints it with the n° ASP: `MSS_GUIDE_PDF_API_FINMSS009266`. */
  readonly numerote?: true;
}

const PREUVE_HT: TypeDePiece = {
  libelle: 'En régime HT : preuve de non-assujettissement à la TVA',
  libellePortail: null,
  abrege: 'HT',
};

export const TYPES_DE_PIECE = {
  FACTURE: {
    libelle: 'Copie de la facture',
    libellePortail: 'Copie de la facture',
    abrege: 'FACTURE',
  },
  VA: { libelle: 'VA signée par le client', libellePortail: 'VA', abrege: 'VA' },
  BON_COMMANDE: { libelle: 'Bon de commande signé', libellePortail: null, abrege: 'BDC' },
  PREUVE_HT,
  /** As the published HT example spells it. */
  PRELVE_HT: PREUVE_HT,
  MSS_RESU_TEST_TECH: {
    libelle: 'Résultats du test technique',
    libellePortail: null,
    abrege: null,
    numerote: true,
  },
  MSS_GUIDE_PDF_API: {
    libelle: 'Guide PDF de l’API',
    libellePortail: null,
    abrege: null,
    numerote: true,
  },
  AUTRE_S: {
    libelle: 'Autre pièce du solde, ajoutée lors d’une modification',
    libellePortail: null,
    abrege: null,
  },
} as const satisfies Readonly<Record<string, TypeDePiece>>;

export type TypeDePieceId = keyof typeof TYPES_DE_PIECE;

/** The published example spells the type PRELVE_HT; both spellings are accepted. */
export const ECRITURES_PREUVE_HT: readonly string[] = [
  'PREUVE_HT',
  'PRELVE_HT',
] satisfies readonly TypeDePieceId[];

const PAR_CODE: ReadonlyMap<string, TypeDePiece> = new Map(Object.entries(TYPES_DE_PIECE));

/** What is known of a `typeFichier`; null when no source shows it. */
export function findTypeDePiece(typeFichier: string): TypeDePiece | null {
  return PAR_CODE.get(typeFichier) ?? null;
}

/** The label of the pop-in « Documents attendus »; a type of which none is published is shown as the JSON writes it. */
export function labelType(typeFichier: string): string {
  return findTypeDePiece(typeFichier)?.libellePortail ?? typeFichier;
}
