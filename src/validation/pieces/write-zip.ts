import type { EntreeRef, ZipPrevu } from '#domain/pieces-report.ts';
import type { EntreeZip } from '#domain/zip.ts';
import { findData, TAILLE_EN_TETE_LOCAL as LOCAL } from '../zip/local-header.ts';
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
  const start = findData(await readWindow(fichier, debut, debut + LOCAL), debut);
  if (start === null) throw new Error('No local header where the directory says');
  return fichier.slice(start, start + tailleCompressee);
}

/** Bytes that an entry takes in a zip written here. */
export function entrySize(nom: string, tailleCompressee: number): number {
  return LOCAL + CENTRAL + 2 * UTF8.encode(nom).length + tailleCompressee;
}

const UTF8 = new TextEncoder();
const CENTRAL = 46;
const END = 22;

/** Bytes of a zip written here before its first entry. */
export const LEAST_ZIP_SIZE = END;

/** Deflate, UTF-8 names. */
const VERSION = 20;
const UTF8_FLAG = 1 << 11;
/** 1 January 1980, the first date of the format: no clock is read here. */
const DATE = 0x0021;

type Entree = ZipPrevu['entrees'][number];

function writeLocal(entree: Entree, name: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(LOCAL + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, entree, name.length);
  record.set(name, LOCAL);
  return record;
}

function writeCentral(entree: Entree, name: Uint8Array, offset: number): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(CENTRAL + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entree, name.length);
  view.setUint32(42, offset, true);
  record.set(name, CENTRAL);
  return record;
}

/** The fields that both headers share, in the same order. */
function writeCommon(view: DataView, at: number, entree: Entree, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 4, entree.methode, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entree.crc32, true);
  view.setUint32(at + 14, entree.tailleCompressee, true);
  view.setUint32(at + 18, entree.taille, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(END));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
