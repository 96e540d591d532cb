import { SvelteMap } from 'svelte/reactivity';
import { parseNotes } from './notes.ts';

const CLE = 'simulateur-segur:notes';

const stored = readStored();
const textes = new SvelteMap(stored);
let garder = $state(stored !== null);
let refuse = $state(false);

/** The trainer’s notes: in this window only, unless they asked to keep them on this device. */
export const notes = {
  get garder(): boolean {
    return garder;
  },
  /** True when the browser refused to keep the last change. */
  get refuse(): boolean {
    return refuse;
  },
  get vide(): boolean {
    return textes.size === 0;
  },
  read(cle: string): string {
    return textes.get(cle) ?? '';
  },
  write(cle: string, texte: string): void {
    if (texte === '') textes.delete(cle);
    else textes.set(cle, texte);
    store();
  },
  /** No longer keeping also erases what this device kept. */
  keep(oui: boolean): void {
    garder = oui;
    store();
  },
  erase(): void {
    textes.clear();
    store();
  },
};

function readStored(): ReadonlyMap<string, string> | null {
  try {
    const texte = localStorage.getItem(CLE);
    return texte === null ? null : parseNotes(texte);
  } catch {
    return null;
  }
}

function store(): void {
  try {
    if (garder) localStorage.setItem(CLE, JSON.stringify([...textes]));
    else localStorage.removeItem(CLE);
    refuse = false;
  } catch {
    refuse = garder;
  }
}
