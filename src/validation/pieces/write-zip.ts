import type { EntreeRef, ZipPrevu } from '#domain/pieces-report.ts';
import type { EntreeZip } from '#domain/zip.ts';
import {
  TAILLE_CENTRALE,
  TAILLE_LOCALE,
  writeCentral,
  writeEnd,
  writeLocal,
} from '#domain/zip-ecriture.ts';
import { findData } from '../zip/local-header.ts';
import { readWindow } from '../zip/window.ts';

/** The data of an entry as they stand in its archive: compressed by `EntreeZip.methode`, `tailleCompressee` bytes. */
export type ReadRaw = (ref: EntreeRef) => Promise<Blob>;

/**
 * Writes a planned zip. The compressed data are copied from the archives as they are, by reference to the files on
 * disk: nothing is inflated, so that the bytes of a piece cannot change and 200 Mo need no memory. Names are UTF-8 and
 * flagged so; sizes and CRC stand before the data, as strict readers want.
 * @throws Error when `readRaw` gives another length than planned: our bug, or a file that changed meanwhile.
 */
export async function writeZip({ entrees }: ZipPrevu, readRaw: ReadRaw): Promise<Blob> {
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entree of entrees) {
    const data = await readRaw(entree.ref);
    if (data.size !== entree.tailleCompressee) throw new Error('An entry changed since its plan');
    const name = UTF8.encode(entree.nom);
    const local = writeLocal(entree, name);
    parts.push(local, data);
    directory.push(writeCentral(entree, name, offset));
    offset += local.length + data.size;
  }
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  return new Blob([...parts, ...directory, writeEnd(entrees.length, length, offset)], {
    type: 'application/zip',
  });
}

/**
 * Cuts the data of an entry out of its archive, whose structure has been found sound.
 * @throws Error when the file changed meanwhile; DOMException when it can no longer be read
 */
export async function sliceRaw(
  fichier: Blob,
  { debut, tailleCompressee }: Pick<EntreeZip, 'debut' | 'tailleCompressee'>,
): Promise<Blob> {
  const start = findData(await readWindow(fichier, debut, debut + TAILLE_LOCALE), debut);
  if (start === null) throw new Error('No local header where the directory says');
  return fichier.slice(start, start + tailleCompressee);
}

/** Bytes that an entry takes in a zip written here. */
export function entrySize(nom: string, tailleCompressee: number): number {
  return TAILLE_LOCALE + TAILLE_CENTRALE + 2 * UTF8.encode(nom).length + tailleCompressee;
}

const UTF8 = new TextEncoder();
