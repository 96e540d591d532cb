import { SvelteMap } from 'svelte/reactivity';
import { createStored } from '#ui/commun/stored.ts';
import { parseNotes } from './notes.ts';

const stored = createStored('localStorage', 'notes');
const lu = stored.read();

const textes = new SvelteMap(lu === null ? [] : parseNotes(lu));
let garder = $state(lu !== null);
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

function store(): void {
  const fait = stored.write(garder ? JSON.stringify([...textes]) : null);
  refuse = garder && !fait;
}
