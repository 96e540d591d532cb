import type { Brouillon } from '#domain/brouillon.ts';
import { readClock } from '#clock.ts';
import { existsBase } from '#storage/exists.ts';

let liste = $state.raw<readonly Brouillon[]>([]);
let illisibles = $state.raw<readonly string[]>([]);
let perdu = $state(false);

/** The drafts of this browser, kept by who asks for it. */
export const brouillons = {
  /** The newest first. */
  get liste() {
    return liste;
  },
  /** Names of those that this version of the page cannot read. */
  get illisibles() {
    return illisibles;
  },
  /** The browser did not read, keep or forget. */
  get perdu() {
    return perdu;
  },
  has: (nom: string): boolean => liste.some((brouillon) => brouillon.nom === nom),
  async load(): Promise<void> {
    if (await existsBase(true)) await read();
  },
  /** Takes the place of the draft of that name; false when the browser did not keep it. */
  async keep(nom: string, texte: string): Promise<boolean> {
    const { writeBrouillon } = await loadStorage();
    const ecrit = await writeBrouillon({ nom, texte, gardeLe: readClock() });
    await read();
    perdu = !ecrit.ok;
    return ecrit.ok;
  },
  async forget(nom: string): Promise<void> {
    const { deleteBrouillon } = await loadStorage();
    const oublie = await deleteBrouillon(nom);
    await read();
    perdu = !oublie.ok;
  },
};

const loadStorage = () => import('#storage/brouillons.ts');

async function read(): Promise<void> {
  const { readBrouillons } = await loadStorage();
  const lus = await readBrouillons();
  perdu = !lus.ok;
  if (lus.ok) ({ brouillons: liste, illisibles } = lus.valeur);
}
