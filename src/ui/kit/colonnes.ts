import type { Snippet } from 'svelte';
import type { CelluleCsv } from '#domain/csv.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';

/**
 * How the cells of a column look; `court` never breaks, `moyen` and `large` keep some room, `coupe` is cut in a row of one line,
 * `nomme` says its title in a tight row too.
 */
type Aspect =
  'machine' | 'douce' | 'fort' | 'court' | 'moyen' | 'large' | 'nombre' | 'coupe' | 'nomme';

/**
 * How the rows of a table stand. `lignes`: on one line; what is cut, or left out for want of room, comes when a row is
 * unfolded. The others fold where room is short: each row a small sheet that says its columns, or, `serrees`, a few lines
 * without them.
 */
export type Rangees = 'fiches' | 'serrees' | 'lignes';

interface Tete<C extends string> {
  /** Its name in the code: no two columns of a table share it. */
  readonly cle: C;
  readonly titre: string;
  readonly aspect?: readonly Aspect[];
  /** The cell that names its row; else the first one with a text. */
  readonly entete?: true;
  /** In a row of one line, it leaves under this width (Tableau.svelte), and is found when the row is unfolded. */
  readonly cede?: 'large' | 'moyen' | 'etroit';
}

/** A column that says something of each item. */
export interface ColonneTexte<T, C extends string = string> extends Tete<C> {
  /** What its cell says: shown (a `Mot` as a tag), searched, exported. */
  readonly texte: (item: T) => string | Mot;
  /** What it is sorted by, when that is not its text. */
  readonly ordre?: (item: T) => string | number;
  /** As a spreadsheet reads it, when that is not its text. */
  readonly tableur?: (item: T) => CelluleCsv;
  /** What is drawn in the place of its text. */
  readonly cellule?: Snippet<[T]>;
}

/** A column that is only drawn: buttons, links, a layout that no one looks for. */
interface ColonneDessinee<T> extends Tete<string> {
  readonly texte?: undefined;
  readonly cellule: Snippet<[T]>;
}

export type Colonne<T, C extends string = string> = ColonneTexte<T, C> | ColonneDessinee<T>;

/** What the head and the cells of a column share: how they give way, and numbers that stand under each other. */
export function classOf({ texte, cede, aspect }: Colonne<never>): string {
  const chiffres = aspect?.includes('nombre') ? 'chiffres' : '';
  return [texte ? '' : 'dessinee', cede ? `cede-${cede}` : '', chiffres].filter(Boolean).join(' ');
}

/** The words of a cell, without their tone. */
export function wordsOf<T>({ texte }: ColonneTexte<T>, item: T): string {
  const dit = texte(item);
  return typeof dit === 'string' ? dit : dit.mot;
}

/** The same columns, some of them drawn otherwise. */
export function drawColonnes<T, C extends string>(
  colonnes: readonly ColonneTexte<T, C>[],
  cellules: Readonly<Partial<Record<C, Snippet<[T]>>>>,
): readonly ColonneTexte<T, C>[] {
  return colonnes.map((colonne) => {
    const cellule = cellules[colonne.cle];
    return cellule ? { ...colonne, cellule } : colonne;
  });
}

/** The whole list for a spreadsheet: the headings, then one row for each item. */
export function toTableur<T>(
  colonnes: readonly ColonneTexte<T>[],
  items: readonly T[],
): readonly (readonly CelluleCsv[])[] {
  return [
    colonnes.map(({ titre }) => titre),
    ...items.map((item) =>
      colonnes.map((colonne) => colonne.tableur?.(item) ?? wordsOf(colonne, item)),
    ),
  ];
}
