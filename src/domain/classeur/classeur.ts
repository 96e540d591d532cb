/** A workbook to write. Every cell is a text: what a spreadsheet shows is what was written, `00034` and dates included. */
export interface Classeur {
  /** One at least; no two bear one name. */
  readonly feuilles: readonly [Feuille, ...Feuille[]];
}

export interface Feuille {
  /** At most 31 UTF-16 units, without `\\ / ? * [ ] :`. */
  readonly nom: string;
  readonly lignes: readonly (readonly string[])[];
  /** First lines that head the others: bold, always in sight. */
  readonly titres: number;
  /** Of its columns, in characters. */
  readonly largeurs: readonly number[];
  /** What is said of the cells under the titles, by column; none when absent. */
  readonly aides?: readonly AideDeColonne[];
}

/** Shown by the spreadsheet beside the cell that is being filled. */
export interface AideDeColonne {
  /** From 0. */
  readonly colonne: number;
  readonly titre: string;
  readonly aide: string;
  /** Offered as a list; another text is questioned, never refused. None: any text. */
  readonly valeurs: readonly string[];
}

/** UTF-16 units of a cell: a spreadsheet mends, or refuses, a workbook that holds more. */
export const CELLULE_MAX = 32_767;

/** A, B… Z, AA: the letters of a column, from 0. */
export function lettersOf(colonne: number): string {
  const avant = Math.floor(colonne / 26);
  return (avant > 0 ? lettersOf(avant - 1) : '') + String.fromCharCode(65 + (colonne % 26));
}
