import { SvelteMap } from 'svelte/reactivity';
import { createStored } from '#ui/commun/stored.ts';
import { parseNotes } from './notes.ts';

const stored = createStored('localStorage', 'notes');
const readGardees = () => parseNotes(stored.read() ?? '[]');

const textes = new SvelteMap(readGardees());
let garder = $state(stored.read() !== null);
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
  /** No longer keeping also erases what this device kept; what another window kept there meanwhile is taken in. */
  keep(oui: boolean): void {
    garder = oui;
    if (!oui) stored.write(null);
    else for (const [cle, texte] of readGardees()) if (!textes.has(cle)) textes.set(cle, texte);
    store();
  },
  /** Two windows keep one set of notes: what the other one writes, erases or keeps no longer holds here. Call it for each event of the storage. */
  hearTab(event: Pick<StorageEvent, 'key'>): void {
    if (!garder || !stored.isWritten(event)) return;
    garder = stored.read() !== null;
    if (!garder) return;
    textes.clear();
    for (const [cle, texte] of readGardees()) textes.set(cle, texte);
  },
  erase(): void {
    textes.clear();
    store();
  },
};

function store(): void {
  refuse = garder && !stored.write(JSON.stringify([...textes]));
}
