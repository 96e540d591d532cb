import { SvelteSet } from 'svelte/reactivity';
import { Liste } from '#ui/kit/liste.svelte.ts';
import { SANS_FILTRE, type FiltresFile } from './rangees.ts';

/** What is looked for and ticked in the queue: found again on coming back from what was opened. */
class Choix extends Liste<FiltresFile> {
  readonly #choisies = new SvelteSet<string>();

  /** Keys of rows; some may have left the list since. */
  get choisies(): ReadonlySet<string> {
    return this.#choisies;
  }

  toggle(cle: string): void {
    if (!this.#choisies.delete(cle)) this.#choisies.add(cle);
  }

  pick(cles: Iterable<string>): void {
    this.#choisies.clear();
    for (const cle of cles) this.#choisies.add(cle);
  }
}

export const choix = new Choix(SANS_FILTRE);
