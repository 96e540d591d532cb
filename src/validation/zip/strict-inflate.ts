import { FIXES, find, makeCode, MAX_BITS, type Code } from './huffman.ts';

/**
 * A reader of deflate data in memory (RFC 1951), as strict as zlib. fflate lets through wrong block lengths and impossible
 * Huffman codes, which other tools refuse. What is stored costs a copy; what is coded, three times as much as in the platform.
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
const FIN_DE_BLOC = 256;

/** The content, `taille` + 1 bytes at most (it stops there); null when the data are broken or cut. */
export function inflateStrictly(data: Uint8Array, taille: number): Uint8Array<ArrayBuffer> | null {
  return inflateInto(data, new Uint8Array(taille + 1));
}

/**
 * The same into `out`, as far as it reaches. `patience`: compressed bytes after which it gives up, null, those of stored
 * blocks not counted.
 */
export function inflateInto(
  data: Uint8Array,
  out: Uint8Array<ArrayBuffer>,
  patience = Infinity,
): Uint8Array<ArrayBuffer> | null {
  const reader = new BlockReader(data, out, patience);
  return reader.run() ? out.subarray(0, reader.length) : null;
}

class BlockReader {
  length = 0;
  readonly #data: Uint8Array;
  readonly #out: Uint8Array<ArrayBuffer>;
  #patience: number;
  #place = 0;
  #held = 0;
  #bits = 0;

  constructor(data: Uint8Array, out: Uint8Array<ArrayBuffer>, patience: number) {
    this.#data = data;
    this.#out = out;
    this.#patience = patience;
  }

  /** False when the data are broken, or the patience is over. */
  run(): boolean {
    for (;;) {
      const last = this.#read(1);
      const kind = this.#read(2);
      const start = this.#place;
      const sound =
        kind === 0 ? this.#stored() : kind === 1 ? this.#coded(...FIXES) : this.#dynamic(kind);
      if (last < 0 || !sound) return false;
      if (last === 1 || this.length === this.#out.length) return true;
      if (kind !== 0) this.#patience -= this.#place - start;
    }
  }

  /** -1 past the end of the data, and from then on. */
  #read(count: number): number {
    this.#fill(count);
    if (this.#bits < count) return -1;
    const value = this.#held & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  /** At least `count` bits (16 at most) held, unless the data end. */
  #fill(count: number): void {
    for (; this.#bits < count && this.#place < this.#data.length; this.#place += 1) {
      this.#held |= (this.#data[this.#place] ?? 0) << this.#bits;
      this.#bits += 8;
    }
  }

  #drop(count: number): void {
    this.#held >>>= count;
    this.#bits -= count;
  }

  #stored(): boolean {
    this.#held = 0;
    this.#bits = 0;
    const length = this.#read(16);
    const complement = this.#read(16);
    if (length < 0 || complement !== (~length & 0xffff)) return false;
    const room = Math.min(length, this.#out.length - this.length);
    const part = this.#data.subarray(this.#place, this.#place + room);
    this.#out.set(part, this.length);
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

  /**
   * In local variables, which are twice as fast. Zeros follow the data, so that nothing is compared on the way: that they
   * were used is seen at the end, or a few bytes further.
   */
  #coded(literal: Code, distance: Code): boolean {
    const data = this.#data;
    const out = this.#out;
    const horizon = Math.min(data.length + 8, this.#place + this.#patience);
    let place = this.#place;
    let held = this.#held;
    let bits = this.#bits;
    let { length } = this;
    while (length < out.length) {
      for (; bits < 20; bits += 8, place += 1) held |= octetAt(data, place) << bits;
      if (place > horizon) return false;
      const found = find(literal, held);
      if (found === 0) return false;
      held >>>= found & 15;
      bits -= found & 15;
      const symbol = found >>> 4;
      if (symbol < FIN_DE_BLOC) {
        out[length] = symbol;
        length += 1;
        continue;
      }
      if (symbol === FIN_DE_BLOC) break;
      const base = BASES_LONGUEUR[symbol - 257];
      const extra = BITS_LONGUEUR[symbol - 257];
      if (base === undefined || extra === undefined) return false;
      const end = Math.min(length + base + (held & ((1 << extra) - 1)), out.length);
      held >>>= extra;
      bits -= extra;

      for (; bits < MAX_BITS; bits += 8, place += 1) held |= octetAt(data, place) << bits;
      const far = find(distance, held);
      held >>>= far & 15;
      bits -= far & 15;
      for (; bits < 13; bits += 8, place += 1) held |= octetAt(data, place) << bits;
      const start = BASES_DISTANCE[far >>> 4];
      const more = BITS_DISTANCE[far >>> 4];
      if (far === 0 || start === undefined || more === undefined) return false;
      const back = start + (held & ((1 << more) - 1));
      held >>>= more;
      bits -= more;
      if (back > length) return false;
      for (; length < end; length += 1) out[length] = out[length - back] as number;
    }
    // Whole bytes are given back.
    this.#place = place - (bits >>> 3);
    this.#bits = bits & 7;
    this.#held = held & ((1 << this.#bits) - 1);
    this.length = length;
    return this.#place <= data.length;
  }

  /** -1 when no symbol has this code, or the data end. */
  #symbol(code: Code): number {
    this.#fill(MAX_BITS);
    const found = find(code, this.#held);
    if (found === 0 || (found & 15) > this.#bits) return -1;
    this.#drop(found & 15);
    return found >>> 4;
  }
}

/** 0 past the end. */
function octetAt(data: Uint8Array, place: number): number {
  return place < data.length ? (data[place] as number) : 0;
}
