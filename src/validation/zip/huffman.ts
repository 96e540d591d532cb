/** The Huffman codes of deflate (RFC 1951, 3.2.2), read from the lowest bit. */

/** Of a code at most. */
export const MAX_BITS = 15;

/** Bits of which the table of a code gives the symbol at once: nearly all that stand in real data have no more. */
const BITS_RAPIDES = 10;

/** Canonical code: how many symbols of each length, and the symbols by length then value. */
export interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
  /** By the next bits, as many as `masque` has: symbol × 16 + length, 0 when the code is longer. */
  readonly rapides: Uint16Array;
  readonly masque: number;
}

/** The symbol whose code is next, × 16, + its length; 0 when there is none. `held`: MAX_BITS bits at least. */
export function find(code: Code, held: number): number {
  return code.rapides[held & code.masque] || findBitByBit(code, held);
}

function findBitByBit({ counts, symbols }: Code, held: number): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= MAX_BITS; length += 1) {
    code |= (held >>> (length - 1)) & 1;
    const count = counts[length] ?? 0;
    if (code - count < first) return (symbols[index + code - first] ?? 0) * 16 + length;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return 0;
}

/** Null when the lengths make no code: too many symbols, or too few (zlib allows a single one of 1 bit, or none). */
export function makeCode(lengths: Uint8Array, mayBeShort: boolean): Code | null {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  let left = 1;
  let longest = 0;
  for (let length = 1; length <= MAX_BITS; length += 1) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) return null;
    if (counts[length]) longest = length;
  }
  if (left > 0 && longest !== 0 && !(mayBeShort && longest === 1)) return null;
  const next = new Uint16Array(MAX_BITS + 2);
  const codes = new Uint16Array(MAX_BITS + 2);
  for (let length = 1; length <= MAX_BITS; length += 1) {
    const count = counts[length] ?? 0;
    next[length + 1] = (next[length] ?? 0) + count;
    codes[length + 1] = ((codes[length] ?? 0) + count) << 1;
  }
  const symbols = new Uint16Array(lengths.length);
  // No larger than the longest code: filling it is most of what a small piece costs.
  const rapides = new Uint16Array(1 << Math.min(longest, BITS_RAPIDES));
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
    const code = codes[length] ?? 0;
    codes[length] = code + 1;
    if (length > BITS_RAPIDES) continue;
    for (let i = reverse(code, length); i < rapides.length; i += 1 << length) {
      rapides[i] = symbol * 16 + length;
    }
  }
  counts[0] = 0;
  return { counts, symbols, rapides, masque: rapides.length - 1 };
}

/** Codes stand in the data from their highest bit. */
function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let i = 0; i < length; i += 1) reversed |= ((code >>> i) & 1) << (length - 1 - i);
  return reversed;
}

/** Those of literals and of distances that a block may use without describing them: 3.2.6. */
export const FIXES = ((): readonly [Code, Code] => {
  const lengths = Uint8Array.from({ length: 288 }, (_, i) =>
    i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8,
  );
  const literal = makeCode(lengths, false);
  const distance = makeCode(new Uint8Array(32).fill(5), false);
  if (literal === null || distance === null)
    throw new Error('The fixed codes of RFC 1951 are complete');
  return [literal, distance];
})();
