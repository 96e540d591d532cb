import { lettersOf } from '../classeur/classeur.ts';
import { formatNombre } from '../francais.ts';
import { sayFew } from '../texte.ts';
import type { Separateur } from './separateurs.ts';

/** A spreadsheet as it was read: plain values, which cross threads. Nothing in it was computed by us. */

/** What the sheet holds, whatever it shows. A CSV and a paste hold only texts. */
export type NatureCellule =
  | 'vide'
  | 'texte'
  | 'nombre'
  | 'date'
  | 'booleen'
  | 'erreur'
  // A text that is a date, once its column is linked: `validation/tableur/ordonner-dates.ts`.
  | 'mois'
  | 'deux-sens';

/** A cell of which the sheet says more than a text. */
export interface CelluleTypee {
  /**
   * `nombre`: its digits, with a point (`1000.01`), filled with the zeros of a format that shows them (`020015772`). `date`: `JJ/MM/AAAA`,
   * then ` HH:MM` when it has an hour. `booleen`: `true` or `false`. `erreur`: as shown (`#REF!`). `texte`: as it is.
   */
  readonly texte: string;
  readonly nature: Exclude<NatureCellule, 'vide'>;
  /** What is read is the result that the spreadsheet kept of a formula; it was not run. */
  readonly formule?: true;
}

/** A text alone when that is all the sheet says; '' is an empty cell. */
export type Cellule = string | CelluleTypee;

/** Cells of a row, from column A; those that are missing at its end are empty. */
export type Rangee = readonly Cellule[];

export interface FeuilleLue {
  readonly nom: string;
  /** The spreadsheet does not show it. */
  readonly cachee: boolean;
  /** From row 1, without a gap: the rank of a row is its number in the spreadsheet, less one. */
  readonly rangees: readonly Rangee[];
  /** Columns of the widest row. */
  readonly largeur: number;
  /** Numbers of the rows, from 1, that the spreadsheet hides. They are read like the others. */
  readonly rangeesCachees: readonly number[];
  /** Ranks of the columns, from 0, that the spreadsheet hides. They are read like the others. */
  readonly colonnesCachees: readonly number[];
  /** French sentences: merged cells, results of formulas, what is hidden, what was left out and why. */
  readonly remarques: readonly string[];
}

/** Headings are looked for in so many rows: titles, logos and notes may stand above, and not be there next month. */
export const RANGEES_DE_TETE = 20;

type FormatClasseur = 'csv' | 'collage' | 'xlsx' | 'ods';

export interface ClasseurLu {
  /** Name of the file; null for a paste. */
  readonly nom: string | null;
  readonly format: FormatClasseur;
  /** What parts the cells of a text; absent from a workbook. */
  readonly separateur?: Separateur;
  /** At least one, in the order of the file. */
  readonly feuilles: readonly FeuilleLue[];
  /** French sentences on the file as a whole: its encoding, its separator. */
  readonly remarques: readonly string[];
}

/** Why nothing could be read, and what to do about it. French, with capital and full stop. */
export interface RefusClasseur {
  readonly motif: string;
  readonly conseil: string;
}

export type LectureClasseur =
  | { readonly ok: true; readonly classeur: ClasseurLu }
  | { readonly ok: false; readonly refus: RefusClasseur };

export function texteOf(cellule: Cellule | undefined): string {
  if (cellule === undefined) return '';
  return typeof cellule === 'string' ? cellule : cellule.texte;
}

/** As a French spreadsheet shows it: « 875,3501 ». */
export function montrerCellule(cellule: Cellule | undefined): string {
  const texte = texteOf(cellule);
  return natureOf(cellule) === 'nombre' ? texte.replace('.', ',') : texte;
}

export function natureOf(cellule: Cellule | undefined): NatureCellule {
  if (cellule === undefined || cellule === '') return 'vide';
  return typeof cellule === 'string' ? 'texte' : cellule.nature;
}

/** The rank of the sheet that a person would choose: the first that the spreadsheet shows and that holds something. */
export function feuilleParDefaut(feuilles: readonly FeuilleLue[]): number {
  return Math.max(
    0,
    feuilles.findIndex(({ cachee, rangees }) => !cachee && rangees.length > 0),
  );
}

/** Rows as people name them, by their numbers: « lignes 2, 3 ». */
export function nommerLignes(lignes: readonly number[]): string {
  return `ligne${lignes.length > 1 ? 's' : ''} ${sayFew(lignes, formatNombre)}`;
}

/** A column as people name it: « RPPS (D) », « D » when it has no heading. */
export function nommerColonne(titre: string, colonne: number): string {
  const lettre = lettersOf(colonne);
  const nom = titre.replace(/\s+/g, ' ').trim();
  return nom === '' ? lettre : `${nom} (${lettre})`;
}
