import { SvelteMap } from 'svelte/reactivity';
import { nextTri, pageAt, type Filtres, type PageDeListe, type Tri } from './liste.ts';

/**
 * What is looked for in a list and the page that is read. A module keeps it when one must find it again on coming back. Every
 * change of what is looked for goes back to the first page; the list may have become shorter since.
 */
export class Liste<K extends object> {
  readonly #depart: K;
  #criteres: K;
  #page = $state(1);

  constructor(depart: K) {
    this.#depart = depart;
    this.#criteres = $state.raw(depart);
  }

  get criteres(): K {
    return this.#criteres;
  }

  search(nouveaux: Partial<K>): void {
    this.#criteres = { ...this.#criteres, ...nouveaux };
    this.#page = 1;
  }

  clear(): void {
    this.search(this.#depart);
  }

  /** These criteria, and no other. */
  only(criteres: Partial<K>): void {
    this.clear();
    this.search(criteres);
  }

  goTo(page: number): void {
    this.#page = page;
  }

  /** The page of these items that is read. */
  show<T>(items: readonly T[]): PageDeListe<T> {
    return pageAt(items, this.#page);
  }
}

/** A list with columns: it is sorted by one, and filtered by each. */
export class ListeTriee<K extends object, C extends string> extends Liste<K> {
  readonly #triDepart: Tri<C>;
  #tri: Tri<C>;
  readonly #filtres = new SvelteMap<C, string>();

  constructor(depart: K, tri: Tri<C>) {
    super(depart);
    this.#triDepart = tri;
    this.#tri = $state.raw(tri);
  }

  get tri(): Tri<C> {
    return this.#tri;
  }

  get filtres(): Filtres<C> {
    return this.#filtres;
  }

  filter(colonne: C, texte: string): void {
    this.#filtres.set(colonne, texte);
    this.goTo(1);
  }

  sort(colonne: C): void {
    this.#tri = nextTri(this.#tri, colonne);
    this.goTo(1);
  }

  /** The filters of the columns too; the order stays. */
  override clear(): void {
    super.clear();
    this.#filtres.clear();
  }

  /** As if nobody had been here. */
  forget(): void {
    this.clear();
    this.#tri = this.#triDepart;
  }
}
