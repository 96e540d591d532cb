import type { Genre } from '../demandes-texte/saisie.ts';
import type { FormulaireId } from '../formulaires.ts';

/**
 * Where a column or a constant goes: a place of the form, as `modele/chemins.ts` writes them. Beyond the demande, the step of a list is
 * `*`, the element that the row describes, or a rank from 0, for a table that has a column for each (`…/piecesJustificatives/0/nomFichier`).
 * A list of plain values (`…/FINESSGeo`, then `*`) may have several columns, and a cell several values. `beneficiaires`, then `*`, is the block
 * that the row describes (places-partagees.ts).
 */
type CheminDeColonne = string;

/** What comes first in the dates that can be read both ways. */
export type OrdreDesDates = 'jour' | 'mois';

export interface ColonneLiee {
  /** Rank from 0. */
  readonly colonne: number;
  /** Its heading when it was linked: a mapping that is used again finds its columns by it. */
  readonly titre: string;
  readonly chemin: CheminDeColonne;
  /** What the JSON writes at a place that the form does not describe; absent elsewhere, where the form decides. */
  readonly genre?: Genre;
  /** Of a column of dates, when a person said it; absent: the day, unless another date of the column can only have its month first. */
  readonly dates?: OrdreDesDates;
}

/** A value that the whole table shares, as it would be typed in a cell. */
export interface Constante {
  readonly chemin: CheminDeColonne;
  readonly texte: string;
}

/** How the columns of a table make the demandes of a form. Plain values: kept by name, and exported as JSON. */
export interface Correspondance {
  readonly formulaire: FormulaireId;
  /** Number of the row of the headings, from 1: what stands above and in it is no data. 0: the table has none. */
  readonly entete: number;
  readonly colonnes: readonly ColonneLiee[];
  /**
   * Rank of the column whose value gathers rows into one demande, linked to a field or not; a row that leaves it empty continues the one
   * above. Null: each row is a demande.
   */
  readonly cle: number | null;
  /** Its heading, so that a mapping that is used again finds it even where it is linked to no field. */
  readonly titreCle?: string;
  readonly constantes: readonly Constante[];
  /** The documents that the form wants are named on the pattern of the published examples; nothing where the table names any. */
  readonly nommerPieces?: boolean;
}
