import { crc32 } from '#domain/crc32.ts';
import { FENETRE } from '../zip/limits.ts';
import type { FichierEnVrac } from '../zips-request.ts';
import { writeZip } from './write-zip.ts';

interface Paquet {
  /** Holds the files as they are, in their order, by reference: they are read like the pieces of any zip. */
  readonly zip: Blob;
  /** Ranks of those that could not be read, which it does not hold. */
  readonly illisibles: readonly number[];
}

/** Makes one archive, which nobody deposits, of files given outside any zip. `onOctets`: bytes read so far, and of which file. */
export async function packLoose(
  fichiers: readonly FichierEnVrac[],
  onOctets: (lus: number, nom: string) => void,
): Promise<Paquet> {
  const entrees = [];
  const illisibles: number[] = [];
  let lus = 0;
  for (const [rang, { fichier, nom }] of fichiers.entries()) {
    onOctets(lus, nom);
    const crc = await sum(fichier);
    lus += fichier.size;
    if (crc === null) {
      illisibles.push(rang);
      continue;
    }
    const { size } = fichier;
    const ref = { zip: 0, rang };
    entrees.push({
      ref,
      nom,
      crc32: crc,
      taille: size,
      tailleCompressee: size,
      methode: 0 as const,
    });
  }
  const readRaw = ({ rang }: { rang: number }) => Promise.resolve(fichiers[rang]?.fichier ?? VIDE);
  return { zip: await writeZip({ nom: '', taille: 0, entrees }, readRaw), illisibles };
}

const VIDE = new Blob();

/** Null for what the browser cannot read: a folder, a file that is gone or was mended since. */
async function sum(fichier: Blob): Promise<number | null> {
  try {
    let crc = 0;
    for (let place = 0; place < fichier.size; place += FENETRE) {
      crc = crc32(new Uint8Array(await fichier.slice(place, place + FENETRE).arrayBuffer()), crc);
    }
    return crc;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
