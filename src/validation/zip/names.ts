import type { NomLu } from '#domain/zip.ts';
import { PAGES } from './code-pages.ts';
import { crc32 } from '#domain/crc32.ts';

/** A name, and what else it may be. */
export interface NomLisible extends NomLu {
  /** By each code page, when nothing says how to read it: `guess.ts` chooses for the whole archive. */
  readonly lectures?: readonly NomLu[];
}

/** Bytes of a name above which it is no piece's, and read by one code page only. */
const LONGUEUR_UTILE = 1024;

const DRAPEAU_UTF8 = 0x0800;
const CHAMP_UNICODE = 0x7075;

/**
 * Decodes the name of an entry, from what says most to what says least: the UTF-8 flag, Info-ZIP's Unicode field, bytes that
 * are sound UTF-8, then the code pages. `champ` finds an extra field (its data) by its id.
 */
export function decodeName(
  brut: Uint8Array,
  drapeaux: number,
  champ: (id: number) => Uint8Array | null,
): NomLisible {
  const declared = (drapeaux & DRAPEAU_UTF8) !== 0;
  const unicode = declared ? null : readUnicodeField(brut, champ(CHAMP_UNICODE));
  if (unicode !== null) return { nom: unicode, encodageNom: 'unicode-info-zip' };
  const ascii = readAscii(brut);
  if (ascii !== null) {
    return { nom: ascii, encodageNom: declared ? 'utf-8' : 'utf-8-non-declare' };
  }
  const utf8 = readUtf8(brut);
  if (utf8 !== null) return { nom: utf8, encodageNom: declared ? 'utf-8' : 'utf-8-non-declare' };
  const pages = brut.length > LONGUEUR_UTILE ? PAGES.slice(0, 1) : PAGES;
  const lectures = pages.map(({ encodageNom, decode }) => ({ nom: decode(brut), encodageNom }));
  return { nom: '', encodageNom: 'cp437', ...lectures[0], lectures };
}

/**
 * False for a name that may be neither a path nor a key: empty, absolute, with `..`, a backslash, a drive letter, a NUL, or
 * `__proto__`.
 */
export function isSafeName(nom: string): boolean {
  if (nom === '' || nom.startsWith('/')) return false;
  if (nom.includes('\\') || nom.includes('\0') || isDrive(nom)) return false;
  if (!nom.includes('..') && !nom.includes('__proto__')) return true;
  return !nom.split('/').some((part) => part === '..' || part === '__proto__');
}

function isDrive(nom: string): boolean {
  return nom.charAt(1) === ':' && /^[a-z]/i.test(nom);
}

/** Info-ZIP APPNOTE 4.6.9: version 1, CRC-32 of the name as written, UTF-8 name. A stale field is ignored. */
function readUnicodeField(brut: Uint8Array, champ: Uint8Array | null): string | null {
  if (champ === null || champ.length < 5 || champ[0] !== 1) return null;
  const crc = new DataView(champ.buffer, champ.byteOffset).getUint32(1, true);
  return crc === crc32(brut) ? readUtf8(champ.subarray(5)) : null;
}

/** Most names are short ASCII; a TextDecoder call for each costs more than all the rest of the directory. */
function readAscii(brut: Uint8Array): string | null {
  if (brut.length > 512) return null;
  let text = '';
  for (const octet of brut) {
    if (octet > 127) return null;
    text += String.fromCharCode(octet);
  }
  return text;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readUtf8(octets: Uint8Array): string | null {
  try {
    return strictUtf8.decode(octets);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
