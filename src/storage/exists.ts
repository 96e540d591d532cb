import { NOM_BASE } from './base.ts';

/** Whether this browser already keeps a portal. Asking makes none; false where the browser does not say. */
export async function existsBase(): Promise<boolean> {
  try {
    const bases = await indexedDB.databases();
    return bases.some(({ name }) => name === NOM_BASE);
  } catch (error) {
    // No IndexedDB here, a storage that is forbidden, or a browser too old to list.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}
