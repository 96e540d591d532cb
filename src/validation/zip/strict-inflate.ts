/**
 * A slow reader of deflate data (RFC 1951), as strict as zlib: it gives the verdict on data that a fast one did not find
 * sound. fflate lets through wrong block lengths and impossible Huffman codes, which other tools refuse.
 */

const BASES_LONGUEUR = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const BITS_LONGUEUR = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const BASES_DISTANCE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const BITS_DISTANCE = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const ORDRE = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const MAX_BITS = 15;
const FIN_DE_BLOC = 256;

/** Canonical code: how many symbols of each length, and the symbols by length then value. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** The content, `taille` + 1 bytes at most (it stops there); null when the data are broken or cut. */
export function inflateStrictly(data: Uint8Array, taille: number): Uint8Array<ArrayBuffer> | null {
  const reader = new BlockReader(data, taille + 1);
  return reader.run() ? reader.out.subarray(0, reader.length) : null;
}

class BlockReader {
  readonly out: Uint8Array<ArrayBuffer>;
  length = 0;
  readonly #data: Uint8Array;
  #place = 0;
  #held = 0;
  #bits = 0;

  constructor(data: Uint8Array, limit: number) {
    this.#data = data;
    this.out = new Uint8Array(limit);
  }

  /** False when the data are broken. */
  run(): boolean {
    for (;;) {
      const last = this.#read(1);
      const kind = this.#read(2);
      const sound =
        kind === 0 ? this.#stored() : kind === 1 ? this.#coded(...FIXES) : this.#dynamic(kind);
      if (last < 0 || !sound) return false;
      if (last === 1 || this.length === this.out.length) return true;
    }
  }

  /** -1 past the end of the data, and from then on. */
  #read(count: number): number {
    while (this.#bits < count) {
      const octet = this.#data[this.#place];
      if (octet === undefined) return -1;
      this.#place += 1;
      this.#held |= octet << this.#bits;
      this.#bits += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#bits -= count;
    return value;
  }

  #stored(): boolean {
    this.#held = 0;
    this.#bits = 0;
    const length = this.#read(16);
    const complement = this.#read(16);
    if (length < 0 || complement !== (~length & 0xffff)) return false;
    const room = Math.min(length, this.out.length - this.length);
    const part = this.#data.subarray(this.#place, this.#place + room);
    this.out.set(part, this.length);
    this.length += part.length;
    this.#place += length;
    return part.length === room;
  }

  #dynamic(kind: number): boolean {
    if (kind !== 2) return false;
    const literals = this.#read(5) + 257;
    const distances = this.#read(5) + 1;
    const lengths = this.#read(4) + 4;
    if (literals > 286 || distances > 30 || lengths < 4) return false;
    const meta = new Uint8Array(19);
    for (const symbol of ORDRE.slice(0, lengths)) {
      const length = this.#read(3);
      if (length < 0) return false;
      meta[symbol] = length;
    }
    const code = makeCode(meta, false);
    if (code === null) return false;
    const all = this.#lengths(code, literals + distances);
    if (all === null || all[FIN_DE_BLOC] === 0) return false;
    const literal = makeCode(all.subarray(0, literals), true);
    const distance = makeCode(all.subarray(literals), true);
    return literal !== null && distance !== null && this.#coded(literal, distance);
  }

  #lengths(code: Code, count: number): Uint8Array | null {
    const all = new Uint8Array(count);
    for (let i = 0; i < count;) {
      const symbol = this.#symbol(code);
      if (symbol < 0 || (symbol === 16 && i === 0)) return null;
      if (symbol < 16) {
        all[i] = symbol;
        i += 1;
        continue;
      }
      const extra = this.#read(symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
      const end = i + extra + (symbol === 18 ? 11 : 3);
      if (extra < 0 || end > count) return null;
      all.fill(symbol === 16 ? (all[i - 1] ?? 0) : 0, i, end);
      i = end;
    }
    return all;
  }

  #coded(literal: Code, distance: Code): boolean {
    const { out } = this;
    while (this.length < out.length) {
      const symbol = this.#symbol(literal);
      if (symbol === FIN_DE_BLOC) return true;
      if (symbol < 0) return false;
      if (symbol < FIN_DE_BLOC) {
        out[this.length] = symbol;
        this.length += 1;
        continue;
      }
      const length = this.#extended(symbol - 257, BASES_LONGUEUR, BITS_LONGUEUR);
      const back = length && this.#extended(this.#symbol(distance), BASES_DISTANCE, BITS_DISTANCE);
      if (!length || !back || back > this.length) return false;
      const end = Math.min(this.length + length, out.length);
      for (; this.length < end; this.length += 1) out[this.length] = out[this.length - back] ?? 0;
    }
    return true;
  }

  /** 0 when there is no such symbol, or the data end. */
  #extended(symbol: number, bases: readonly number[], bits: readonly number[]): number {
    const base = bases[symbol];
    const count = bits[symbol];
    if (base === undefined || count === undefined) return 0;
    const extra = this.#read(count);
    return extra < 0 ? 0 : base + extra;
  }

  /** -1 when no symbol has this code, or the data end. */
  #symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_BITS; length += 1) {
      const bit = this.#read(1);
      if (bit < 0) return -1;
      code |= bit;
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? -1;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return -1;
  }
}

/** Null when the lengths make no code: too many symbols, or too few (zlib allows a single one of 1 bit, or none). */
function makeCode(lengths: Uint8Array, mayBeShort: boolean): Code | null {
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
  for (let length = 1; length <= MAX_BITS; length += 1) {
    next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
  });
  counts[0] = 0;
  return { counts, symbols };
}

const FIXES = ((): readonly [Code, Code] => {
  const lengths = Uint8Array.from({ length: 288 }, (_, i) =>
    i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8,
  );
  const literal = makeCode(lengths, false);
  const distance = makeCode(new Uint8Array(32).fill(5), false);
  if (literal === null || distance === null)
    throw new Error('The fixed codes of RFC 1951 are complete');
  return [literal, distance];
})();
