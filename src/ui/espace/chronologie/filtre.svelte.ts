import { SvelteSet } from 'svelte/reactivity';
import type { Criteres } from './lignes.ts';

const TOUT: Criteres = { texte: '', commande: '', siret: '' };

let criteres = $state.raw(TOUT);
/** First act of each suite that is unfolded: others may come after it. */
const depliees = new SvelteSet<number>();

/** What is looked for in the timeline: it outlives the screen, as the page does not. */
export const filtre = {
  get criteres(): Criteres {
    return criteres;
  },
  get vide(): boolean {
    return Object.values(criteres).every((critere) => critere === '');
  },
  search(partie: Partial<Criteres>): void {
    criteres = { ...criteres, ...partie };
  },
  forget(): void {
    criteres = TOUT;
  },
  isUnfolded: (premiere: number): boolean => depliees.has(premiere),
  toggle(premiere: number): void {
    if (!depliees.delete(premiere)) depliees.add(premiere);
  },
};
