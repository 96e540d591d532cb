import { standsAt } from '../zip/signature.ts';

/** Words in the bytes of a PDF, and the little of them that is decoded. */

/** A word to look for, and which bytes are in it. */
interface Mot {
  readonly octets: readonly number[];
  readonly signes: Uint8Array;
}

export function makeMot(word: string): Mot {
  const octets = Array.from(word, (letter) => letter.charCodeAt(0));
  const signes = new Uint8Array(256);
  for (const octet of octets) signes[octet] = 1;
  return { octets, signes };
}

/**
 * Offset of the first occurrence of a word from `debut` that ends at `fin` at most, -1 when there is none. One byte is looked
 * at in so many as the word has: `indexOf` of a letter stops at each one, some thousand times in a page of text.
 */
export function find(
  octets: Uint8Array,
  { octets: word, signes }: Mot,
  debut: number,
  fin = octets.length,
): number {
  const { length } = word;
  const end = Math.min(fin, octets.length);
  for (let at = debut + length - 1; at < end; at += length) {
    // The index is inside the array, whatever the type checker fears.
    if (signes[octets[at] as number] === 0) continue;
    const last = Math.min(at, end - length);
    for (let start = at - length + 1; start <= last; start += 1) {
      if (standsAt(octets, word, start)) return start;
    }
  }
  return -1;
}

/** Offset of the last occurrence of a word, -1 when there is none: looks from the end, where these marks are. */
export function findLast(octets: Uint8Array, { octets: word, signes }: Mot): number {
  const { length } = word;
  for (let at = octets.length - 1; at >= 0; at -= length) {
    if (signes[octets[at] as number] === 0) continue;
    for (let start = at; start > at - length; start -= 1) {
      if (standsAt(octets, word, start)) return start;
    }
  }
  return -1;
}

/** White space of PDF: ISO 32000-1, table 1. */
export function isBlank(octet = 1): boolean {
  return octet === 0x20 || (octet >= 9 && octet <= 13 && octet !== 11) || octet === 0;
}

export function isDigit(octet = 0): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

const LATIN_1 = new TextDecoder('windows-1252');

/** Decoding a whole piece costs more than inflating it: only small windows are. */
export function textAt(octets: Uint8Array, debut: number, fin: number): string {
  return LATIN_1.decode(octets.subarray(debut, Math.max(debut, fin)));
}

const NOMBRE = once((key) => new RegExp(`/${key}\\s+(-?\\d{1,10})\\b(?!\\s+\\d+\\s+R\\b)`));
const REFERENCE = once((key) => new RegExp(`/${key}\\s+(\\d{1,10})\\s+\\d+\\s+R\\b`));

const SUITE = once((key) => new RegExp(`/${key}(?![A-Za-z\\d])([^]*)`));

/** The same pattern for the same key: making one costs more than using it. */
function once(make: (key: string) => RegExp): (key: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (key) => {
    const pattern = made.get(key) ?? make(key);
    made.set(key, pattern);
    return pattern;
  };
}

/** The number after a key of a dictionary; null when there is none, or a reference (`5 0 R`). */
export function readNumber(key: string, text: string): number | null {
  if (text === '') return null;
  const found = NOMBRE(key).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** All that stands after a key of a dictionary; null when it has none. */
export function readAfter(key: string, text: string): string | null {
  if (text === '') return null;
  return SUITE(key).exec(text)?.[1] ?? null;
}

/** The number of the object to which a key refers. */
export function readReference(key: string, text: string): number | null {
  if (text === '') return null;
  const found = REFERENCE(key).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Each byte as the sign of its code: for what is no text. */
export function binaryAt(octets: Uint8Array, debut: number, fin: number): string {
  return Array.from(octets.subarray(debut, fin), (octet) => String.fromCharCode(octet)).join('');
}

export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0) & 255);
}

const ECHAPPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a string, or of the first of an array of them, after a key: ISO 32000-1, 7.3.4. `text` is binary. */
export function readString(key: string, text: string): Uint8Array<ArrayBuffer> | null {
  const start = new RegExp(`/${key}\\s*\\[?\\s*(?=[<(])`).exec(text);
  const value = start && text.slice(start.index + start[0].length);
  if (!value) return null;
  const hex = /^<([0-9a-f\s]*)>/i.exec(value)?.[1]?.replaceAll(/\s/g, '');
  if (hex !== undefined) {
    return bytesOf(
      (hex + '0').replaceAll(/(..)|./g, (_, pair?: string) =>
        pair ? String.fromCharCode(parseInt(pair, 16)) : '',
      ),
    );
  }
  let depth = 0;
  let written = '';
  for (const [token] of value.matchAll(/\\(?:[0-7]{1,3}|\r\n|[^])|\r\n?|[^]/g)) {
    if (token === ')' && (depth -= 1) === 0) return bytesOf(written);
    if (depth > 0) written += unescape(token);
    if (token === '(') depth += 1;
  }
  return null;
}

function unescape(token: string): string {
  if (token.startsWith('\r')) return '\n';
  if (!token.startsWith('\\')) return token;
  const rest = token.slice(1);
  if (/^[0-7]/.test(rest)) return String.fromCharCode(parseInt(rest, 8));
  return /^[\r\n]/.test(rest) ? '' : (ECHAPPES[rest] ?? rest);
}
