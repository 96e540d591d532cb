/**
 * The records of a zip that is written here (APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16): names are UTF-8 and flagged so, sizes and CRC stand
 * before the data, as strict readers want.
 */

/** An entry whose data are known. */
export interface EntreeEcrite {
  readonly crc32: number;
  readonly taille: number;
  readonly tailleCompressee: number;
  readonly methode: 0 | 8;
  /** Its data need a password. Absent: no. */
  readonly chiffree?: boolean;
}

/** Bytes of a local header, its name apart. */
export const TAILLE_LOCALE = 30;
/** The same of a record of the directory. */
export const TAILLE_CENTRALE = 46;
/** Of what ends a zip, which is its least size. */
export const TAILLE_FIN = 22;

/** Deflate, UTF-8 names. */
const VERSION = 20;
const UTF8_FLAG = 1 << 11;
const ENCRYPTED_FLAG = 1;
/** 1 January 1980, the first date of the format: no clock is read here. */
const DATE = 0x0021;

export function writeLocal(entree: EntreeEcrite, name: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(TAILLE_LOCALE + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, entree, name.length);
  record.set(name, TAILLE_LOCALE);
  return record;
}

export function writeCentral(
  entree: EntreeEcrite,
  name: Uint8Array,
  offset: number,
): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(TAILLE_CENTRALE + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entree, name.length);
  view.setUint32(42, offset, true);
  record.set(name, TAILLE_CENTRALE);
  return record;
}

/** The fields that both headers share, in the same order. */
function writeCommon(view: DataView, at: number, entree: EntreeEcrite, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_FLAG | (entree.chiffree ? ENCRYPTED_FLAG : 0), true);
  view.setUint16(at + 4, entree.methode, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entree.crc32, true);
  view.setUint32(at + 14, entree.tailleCompressee, true);
  view.setUint32(at + 18, entree.taille, true);
  view.setUint16(at + 22, nameLength, true);
}

export function writeEnd(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(TAILLE_FIN));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
