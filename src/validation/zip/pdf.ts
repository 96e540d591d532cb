import type { ContenuPiece } from '#domain/zip.ts';
import { standsAt } from './signature.ts';

/** Bytes at the end where readers look for the mark of the end (Adobe's implementation notes: the last 1,024). */
const FIN_UTILE = 1024;
/** Bytes at the start that hold the dictionary of a linearized file: all of it, in the first 1,024 (ISO 32000-1, annex F). */
const DEBUT_UTILE = 2048;
/** Nodes of the page tree looked at; a document of 3 Mo has fewer, a hostile one may have a million. */
const MAX_NOEUDS = 2000;
/** Characters read after a word to recognise it. */
const PORTEE_COURTE = 40;
/** Characters on each side of the type of a node where its dictionary is looked for. */
const PORTEE = 4000;

const LINEARISE = /\/Linearized\b[^>]{0,200}?\/N\s+(\d{1,6})\b/;
const CHIFFRE = /^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

const BARRE = 0x2f;
const LETTRE_E = 0x45;
const LETTRE_L = 0x4c;
const LETTRE_S = 0x73;
const LETTRE_T = 0x54;
const EOF = toOctets('%%EOF');
const STARTXREF = toOctets('startxref');
const ENCRYPT = toOctets('/Encrypt');
const LINEARIZED = toOctets('/Linearized');
const TYPE = toOctets('/Type');
const PAGE = toOctets('/Page');

/**
 * A light scan of the bytes of a PDF, in one pass: nothing is decompressed, and only what surrounds a name is decoded.
 * Pages are told where they can be counted so: a linearized file says it first, else the page tree's largest count, else
 * the page objects; null when all that is compressed.
 */
export function describePdf(octets: Uint8Array): ContenuPiece {
  let isProtected = false;
  let linearized: number | null = null;
  let pages = 0;
  let nodes = 0;
  let largest = 0;
  for (let at = octets.indexOf(BARRE); at !== -1; at = octets.indexOf(BARRE, at + 1)) {
    const next = octets[at + 1];
    if (next === LETTRE_T) {
      const kind = readType(octets, at);
      if (kind === 'Page') pages += 1;
      if (kind !== 'Pages' || nodes > MAX_NOEUDS) continue;
      nodes += 1;
      largest = Math.max(largest, readCount(octets, at));
    } else if (next === LETTRE_E && !isProtected && standsAt(octets, ENCRYPT, at)) {
      isProtected = CHIFFRE.test(textAt(octets, at, PORTEE_COURTE));
    } else if (next === LETTRE_L && at < DEBUT_UTILE && standsAt(octets, LINEARIZED, at)) {
      linearized ??= readNumber(LINEARISE, textAt(octets, 0, DEBUT_UTILE));
    }
  }
  return {
    defaut: findDefect(octets, isProtected),
    pages: linearized || largest || pages || null,
    largeur: null,
    hauteur: null,
    nature: null,
  };
}

function findDefect(octets: Uint8Array, isProtected: boolean): string | null {
  const end = findLast(octets, EOF);
  if (end === -1 || end < octets.length - FIN_UTILE) {
    return 'La fin du PDF manque (marque « %%EOF ») : le document est peut-être coupé.';
  }
  if (isProtected) return 'Le PDF est protégé (chiffré ou verrouillé par un mot de passe).';
  return findLast(octets, STARTXREF) === -1
    ? 'Le PDF n’a pas de table de ses objets : il ne s’ouvrira peut-être pas.'
    : null;
}

/** The kind of object whose dictionary holds the `/Type` at `debut`; null when it is no page. Without decoding: there are thousands. */
function readType(octets: Uint8Array, debut: number): 'Page' | 'Pages' | null {
  if (!standsAt(octets, TYPE, debut)) return null;
  let at = debut + TYPE.length;
  while (isBlank(octets[at]) && at < debut + PORTEE_COURTE) at += 1;
  if (!standsAt(octets, PAGE, at)) return null;
  const end = at + PAGE.length;
  const plural = octets[end] === LETTRE_S;
  if (isWord(octets[plural ? end + 1 : end])) return null;
  return plural ? 'Pages' : 'Page';
}

/** White space of PDF: ISO 32000-1, table 1. */
function isBlank(octet = 1): boolean {
  return octet === 0x20 || (octet >= 9 && octet <= 13 && octet !== 11) || octet === 0;
}

function isWord(octet = 0): boolean {
  return /\w/.test(String.fromCharCode(octet));
}

/** The /Count of the dictionary around `at`; a page tree may list its kids between the two. */
function readCount(octets: Uint8Array, at: number): number {
  const before = textAt(octets, at - PORTEE, Math.min(PORTEE, at));
  const after = textAt(octets, at, PORTEE);
  const start = before.lastIndexOf(' obj');
  const end = after.indexOf('endobj');
  const dictionary = before.slice(Math.max(start, 0)) + (end === -1 ? after : after.slice(0, end));
  return readNumber(/\/Count\s+(\d{1,6})\b/, dictionary);
}

/** 0 when there is none. */
function readNumber(pattern: RegExp, text: string): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** Offset of the last occurrence of a word, -1 when there is none: looks from the end, where these marks are. */
function findLast(octets: Uint8Array, word: readonly number[]): number {
  const first = word[0] ?? 0;
  let at = octets.lastIndexOf(first);
  // An offset of -1 would count from the end.
  while (at > 0 && !standsAt(octets, word, at)) at = octets.lastIndexOf(first, at - 1);
  return standsAt(octets, word, at) ? at : -1;
}

function toOctets(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

const LATIN_1 = new TextDecoder('windows-1252');

/** Decoding a whole piece costs more than inflating it: only small windows are. */
function textAt(octets: Uint8Array, debut: number, longueur: number): string {
  const from = Math.max(0, debut);
  return LATIN_1.decode(octets.subarray(from, from + longueur));
}
