import { fold } from '#domain/texte.ts';
import { wordsOf, type ColonneTexte } from './colonnes.ts';

/** What every long list does: search, sort, pages. Pure; no word is looked at twice. */

export interface Tri<C extends string> {
  readonly colonne: C;
  readonly sens: 'croissant' | 'decroissant';
}

/** What is typed under the columns; none = any. */
export type Filtres<C extends string> = ReadonlyMap<C, string>;

/** A page of a list. */
export interface PageDeListe<T> {
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** How many items the list has. */
  readonly nombre: number;
  /** Rank in the list of the first item of the page. */
  readonly debut: number;
  readonly items: readonly T[];
}

const PAR_PAGE = 25;

/** The items of which `pliOf`, a folded text, holds what is looked for, wherever it stands; the order is kept. */
export function searchItems<T>(
  items: readonly T[],
  texte: string,
  pliOf: (item: T) => string,
): readonly T[] {
  const cherche = fold(texte.trim());
  return cherche === '' ? items : items.filter((item) => pliOf(item).includes(cherche));
}

/**
 * How the lists with these columns are searched and sorted. Items are never changed, only replaced: what a column says of one
 * is read and folded once, so that a keystroke only compares.
 */
export function readColonnes<T extends object, C extends string>(
  colonnes: readonly ColonneTexte<T, C>[],
) {
  const lectures = colonnes.map((colonne) => ({ ...colonne, pliOf: foldOnce(colonne) }));

  function orderBy(items: readonly T[], cle: C, sens: Tri<C>['sens']): readonly T[] {
    const colonne = lectures.find((lecture) => lecture.cle === cle);
    return colonne ? sortItems(items, colonne.ordre ?? colonne.pliOf, sens) : items;
  }

  return {
    /** The items that say every text looked for, each in its column; the order is kept. */
    search(items: readonly T[], filtres: Filtres<C>): readonly T[] {
      return lectures.reduce(
        (restants, { cle, pliOf }) => searchItems(restants, filtres.get(cle) ?? '', pliOf),
        items,
      );
    },
    /** A new array. Items that are equal in the column follow the first column, in the same direction. */
    sort(items: readonly T[], { colonne, sens }: Tri<C>): readonly T[] {
      const premiere = colonnes[0]?.cle ?? colonne;
      const rangees = orderBy(items, premiere, sens);
      return colonne === premiere ? rangees : orderBy(rangees, colonne, sens);
    },
  };
}

/** A new array, sorted by what `ordre` gives; equals stay in their order. */
export function sortItems<T>(
  items: readonly T[],
  ordre: (item: T) => string | number,
  sens: Tri<string>['sens'],
): readonly T[] {
  const signe = sens === 'croissant' ? 1 : -1;
  return items
    .map((item) => ({ item, rang: ordre(item) }))
    .sort((a, b) => (a.rang < b.rang ? -signe : Number(a.rang > b.rang) * signe))
    .map(({ item }) => item);
}

/** The column asked for: the other way round when the list is already sorted by it. */
export function nextTri<C extends string>(tri: Tri<C>, colonne: C): Tri<C> {
  const retourne = tri.colonne === colonne && tri.sens === 'croissant';
  return { colonne, sens: retourne ? 'decroissant' : 'croissant' };
}

/** Page `page` of a list, the nearest one when there is no such page. */
export function pageAt<T>(
  items: readonly T[],
  page: number,
  taille: number = PAR_PAGE,
): PageDeListe<T> {
  const nombre = items.length;
  const pages = Math.max(1, Math.ceil(nombre / taille));
  const tenue = Math.min(Math.max(1, page), pages);
  const debut = (tenue - 1) * taille;
  return { page: tenue, pages, nombre, debut, items: items.slice(debut, debut + taille) };
}

/** True when a day or time (`AAAA-MM-JJ…`) is between two days, both included; '' leaves that side open. */
export function isBetween(le: string, du: string, au: string): boolean {
  const jour = le.slice(0, 10);
  return (du === '' || jour >= du) && (au === '' || jour <= au);
}

function foldOnce<T extends object>(colonne: ColonneTexte<T>) {
  const lus = new WeakMap<T, string>();
  return (item: T): string => {
    const lu = lus.get(item) ?? fold(wordsOf(colonne, item));
    lus.set(item, lu);
    return lu;
  };
}
