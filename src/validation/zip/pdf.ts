import type { ContenuPiece } from '#domain/zip.ts';

/** Bytes at the end where readers look for the mark of the end (Adobe's implementation notes: the last 1,024). */
const FIN_UTILE = 1024;

/** A light scan of the bytes of a PDF: nothing is decompressed, and only what surrounds a hit is decoded. */
export function describePdf(octets: Uint8Array): Pick<ContenuPiece, 'defaut' | 'pages'> {
  return { defaut: findDefect(octets), pages: countPages(octets) };
}

function findDefect(octets: Uint8Array): string | null {
  if (!textAt(octets, octets.length - FIN_UTILE, FIN_UTILE).includes('%%EOF')) {
    return 'La fin du PDF manque (marque « %%EOF ») : le document est peut-être coupé.';
  }
  for (const at of occurrences(octets, '/Encrypt')) {
    if (/^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(textAt(octets, at, PORTEE_COURTE))) {
      return 'Le PDF est protégé (chiffré ou verrouillé par un mot de passe).';
    }
  }
  if (occurrences(octets, 'startxref').next().done) {
    return 'Le PDF n’a pas de table de ses objets : il ne s’ouvrira peut-être pas.';
  }
  return null;
}

/** Nodes of the page tree looked at; a document of 3 Mo has fewer, a hostile one may have a million. */
const MAX_NOEUDS = 2000;
/** Characters read after a word to recognise it. */
const PORTEE_COURTE = 40;
/** Characters on each side of the type of a node where its dictionary is looked for. */
const PORTEE = 4000;

/**
 * Pages, where they can be counted without decompressing: a linearized file says it first, else the page tree's largest
 * count, else the page objects. Null when all that is compressed.
 */
function countPages(octets: Uint8Array): number | null {
  const linearized = /\/Linearized\b[^>]{0,200}?\/N\s+(\d{1,6})\b/.exec(textAt(octets, 0, 2048));
  if (linearized) return Number(linearized[1]);
  let pages = 0;
  let nodes = 0;
  let largest = 0;
  for (const at of occurrences(octets, '/Type')) {
    const kind = /^\/Type\s*\/(Pages?)\b/.exec(textAt(octets, at, PORTEE_COURTE))?.[1];
    if (kind === 'Page') pages += 1;
    if (kind !== 'Pages' || nodes > MAX_NOEUDS) continue;
    nodes += 1;
    largest = Math.max(largest, readCount(octets, at));
  }
  return largest || pages || null;
}

/** The /Count of the dictionary around `at`; a page tree may list its kids between the two. */
function readCount(octets: Uint8Array, at: number): number {
  const before = textAt(octets, at - PORTEE, Math.min(PORTEE, at));
  const after = textAt(octets, at, PORTEE);
  const start = before.lastIndexOf(' obj');
  const end = after.indexOf('endobj');
  const dictionary = before.slice(Math.max(start, 0)) + (end === -1 ? after : after.slice(0, end));
  return Number(/\/Count\s+(\d{1,6})\b/.exec(dictionary)?.[1] ?? 0);
}

const LATIN_1 = new TextDecoder('windows-1252');

/** Decoding a whole piece costs more than inflating it: only small windows are. */
function textAt(octets: Uint8Array, debut: number, longueur: number): string {
  const from = Math.max(0, debut);
  return LATIN_1.decode(octets.subarray(from, from + longueur));
}

/** Offsets of an ASCII word. */
function* occurrences(octets: Uint8Array, word: string): Generator<number, void, undefined> {
  const first = word.charCodeAt(0);
  for (let at = octets.indexOf(first); at !== -1; at = octets.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && octets[at + length] === word.charCodeAt(length)) length++;
    if (length === word.length) yield at;
  }
}
