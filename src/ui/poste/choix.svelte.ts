import { SvelteSet } from 'svelte/reactivity';
import { SANS_FILTRE, type FiltresFile } from './rangees.ts';

let filtres = $state.raw<FiltresFile>(SANS_FILTRE);
let page = $state(1);
const choisies = new SvelteSet<string>();

/** What is looked for and ticked in the queue: found again on coming back from what was opened. */
export const choix = {
  get filtres() {
    return filtres;
  },
  /** From 1; the queue may have become shorter. */
  get page() {
    return page;
  },
  /** Keys of rows; some may have left the list since. */
  get choisies(): ReadonlySet<string> {
    return choisies;
  },
  filter(nouveaux: Partial<FiltresFile>): void {
    filtres = { ...filtres, ...nouveaux };
    page = 1;
  },
  goTo(nouvelle: number): void {
    page = nouvelle;
  },
  toggle(cle: string): void {
    if (!choisies.delete(cle)) choisies.add(cle);
  },
  pick(cles: Iterable<string>): void {
    choisies.clear();
    for (const cle of cles) choisies.add(cle);
  },
};
