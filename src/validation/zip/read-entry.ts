import type { EntreeZip } from '#domain/zip.ts';
import { FENETRE } from './limits.ts';
import { findData, TAILLE_EN_TETE_LOCAL } from './local-header.ts';
import { fromFile, fromMemory, startUnpacking, unpack, unpackAtOnce } from './unpack.ts';
import { readWindow } from './window.ts';
import { concat } from './witness.ts';

/** Bytes; the portal takes pieces of 3 Mo. */
const MAX_ENTREE = 64 * 2 ** 20;

/**
 * The content of one entry of a sound archive, exactly as declared (length and CRC-32); null when it is not sound, not
 * readable (encrypted, unknown method) or larger than 64 Mo.
 * @throws DOMException when the browser can no longer read the file
 */
export async function readEntry(
  fichier: Blob,
  entree: EntreeZip,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { debut, taille, tailleCompressee } = entree;
  if (taille > MAX_ENTREE) return null;
  const header = await readWindow(fichier, debut, debut + TAILLE_EN_TETE_LOCAL);
  const data = findData(header, debut);
  if (data === null || data + tailleCompressee > fichier.size) return null;
  let parts: Uint8Array<ArrayBuffer>[] = [];
  const temoin = {
    restart: () => {
      parts = [];
    },
    onOctets: (octets: Uint8Array<ArrayBuffer>) => {
      parts.push(octets);
    },
  };
  // In memory when small, as examineEntries reads it: both must say the same.
  const small = tailleCompressee <= FENETRE;
  const entier = small ? (await readWindow(fichier, data, data + tailleCompressee)).octets : null;
  const deballage = await startUnpacking();
  const octets = entier && unpackAtOnce(deballage, entree, entier);
  if (octets) return octets.slice();
  const source = entier ? fromMemory(entier) : fromFile(fichier, data, data + tailleCompressee);
  const integrite = await unpack(deballage, entree, source, entier, temoin);
  return integrite === 'ok' ? concat(parts, taille) : null;
}
