import { NOM_BASE } from './base.ts';

/** Whether this browser already keeps something of ours. Asking makes nothing; `inconnu` where the browser does not say. */
export async function existsBase(inconnu = false): Promise<boolean> {
  try {
    const bases = await indexedDB.databases();
    return bases.some(({ name }) => name === NOM_BASE);
  } catch (error) {
    // No IndexedDB here, a storage that is forbidden, or a browser too old to list.
    if (error instanceof DOMException || error instanceof TypeError) return inconnu;
    if (error instanceof ReferenceError) return inconnu;
    throw error;
  }
}
