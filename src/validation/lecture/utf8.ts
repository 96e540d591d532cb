/** Bytes that are no UTF-8, among others that are. */
export interface Abime {
  /** Offset in the text, where one U+FFFD stands for each of them. */
  readonly place: number;
  readonly octets: Uint8Array;
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-8 with some bytes that are not; null when neither a whole nor a cut accent is UTF-8: it is another encoding. */
export function decodeDamaged(
  bytes: Uint8Array,
): { readonly texte: string; readonly abimes: readonly Abime[] } | null {
  const abimes: Abime[] = [];
  let texte = '';
  let justes = 0;
  let debut = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      if (length > 1 && isFrench(bytes, at)) justes += 1;
      at += length;
      continue;
    }
    texte += STRICT.decode(bytes.subarray(debut, at));
    const place = texte.length;
    const first = at;
    while (at < bytes.length && sequenceLength(bytes, at) === 0) at += 1;
    abimes.push({ place, octets: bytes.subarray(first, at) });
    texte += '\ufffd'.repeat(at - first);
    debut = at;
  }
  if (justes === 0 && !abimes.every(({ octets }) => isCut(octets))) return null;
  return { texte: texte + STRICT.decode(bytes.subarray(debut)), abimes };
}

/** Leads of the signs of Latin letters and of typography, or the BOM: what another encoding happens to form is of other scripts. */
function isFrench(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first === 0xc2) return second >= 0xa0;
  const isBom = first === 0xef && second === 0xbb && bytes[at + 2] === 0xbf;
  return (first > 0xc2 && first < 0xc6) || first === 0xe2 || isBom;
}

/** The beginning of a French accent, without its end: `Ã`, as it would be read, is no letter of French. */
export function isCut([first = 0]: Uint8Array): boolean {
  return first === 0xc2 || first === 0xc3 || first === 0xe2;
}

/** Bytes of the character that starts at `at`; 0 when none does (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let rest = 2; rest < length; rest += 1) {
    if (((bytes[at + rest] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
