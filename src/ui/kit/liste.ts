import { fold } from '#domain/texte.ts';

/** What every long list of the private portal does: search, sort, pages. Pure; no word is looked at twice. */

export interface Tri<C extends string> {
  readonly colonne: C;
  readonly sens: 'croissant' | 'decroissant';
}

/** A page of a list: ranks `[debut, fin[`. */
export interface PageDeListe {
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly debut: number;
  readonly fin: number;
}

/** A row whose cells are folded, in the order of the columns: a rank is found faster than a name. */
export interface Cherchable {
  readonly cles: readonly string[];
}

/** The rows whose cell of that rank holds each text looked for, wherever it stands; the order is kept. */
export function searchRows<L extends Cherchable>(
  lignes: readonly L[],
  recherches: readonly (readonly [rang: number, texte: string])[],
): readonly L[] {
  let restantes = lignes;
  for (const [rang, texte] of recherches) {
    const cle = fold(texte.trim());
    if (cle !== '') restantes = restantes.filter(({ cles }) => cles[rang]?.includes(cle));
  }
  return restantes;
}

/** A new array, sorted by what `ordre` gives; equals stay in their order. */
export function sortRows<L>(
  lignes: readonly L[],
  ordre: (ligne: L) => string | number,
  sens: Tri<string>['sens'],
): readonly L[] {
  const signe = sens === 'croissant' ? 1 : -1;
  return lignes.toSorted((a, b) => {
    const [x, y] = [ordre(a), ordre(b)];
    return x < y ? -signe : Number(x > y) * signe;
  });
}

/** The column asked for: the other way round when the list is already sorted by it. */
export function nextTri<C extends string>(tri: Tri<C>, colonne: C): Tri<C> {
  const retourne = tri.colonne === colonne && tri.sens === 'croissant';
  return { colonne, sens: retourne ? 'decroissant' : 'croissant' };
}

/** Page `page` of a list of `nombre` rows, the nearest one when there is no such page. */
export function pageAt(page: number, nombre: number, taille: number): PageDeListe {
  const pages = Math.max(1, Math.ceil(nombre / taille));
  const tenue = Math.min(Math.max(1, page), pages);
  const debut = (tenue - 1) * taille;
  return { page: tenue, pages, debut, fin: Math.min(debut + taille, nombre) };
}

/** True when a day or time (`AAAA-MM-JJ…`) is between two days, both included; '' leaves that side open. */
export function isBetween(le: string, du: string, au: string): boolean {
  const jour = le.slice(0, 10);
  return (du === '' || jour >= du) && (au === '' || jour <= au);
}
