/**
 * CRC-32 of IEEE 802.3, as zip, gzip and PNG use it; sixteen bytes at a time, read as four words. All in one table: V8 looks up
 * several of them half as fast.
 */

const TABLES = makeTables();

/** Bytes below which words gain nothing. */
const COURT = 64;

/** Continues from `crc`, the value of the bytes before (0 at the start). Unsigned 32 bits. */
export function crc32(octets: Uint8Array, crc = 0): number {
  const { length } = octets;
  if (length < COURT) return ~addBytes(~crc, octets, 0, length) >>> 0;
  const start = -octets.byteOffset & 3;
  const count = (length - start) >>> 4;
  const end = start + count * 16;
  const words = new Int32Array(octets.buffer, octets.byteOffset + start, count * 4);
  return ~addBytes(addWords(addBytes(~crc, octets, 0, start), words), octets, end, length) >>> 0;
}

// The indexes are inside the arrays, whatever the type checker fears.

function addBytes(before: number, octets: Uint8Array, from: number, to: number): number {
  let c = before;
  for (let i = from; i < to; i += 1) {
    c = (TABLES[(c ^ (octets[i] as number)) & 255] as number) ^ (c >>> 8);
  }
  return c;
}

/** Words of this platform: little-endian, as all that run a browser or Node. */
function addWords(before: number, words: Int32Array): number {
  let c = before;
  for (let i = 0; i < words.length; i += 4) {
    const w0 = c ^ (words[i] as number);
    const w1 = words[i + 1] as number;
    const w2 = words[i + 2] as number;
    const w3 = words[i + 3] as number;
    c =
      (TABLES[3840 + (w0 & 255)] as number) ^
      (TABLES[3584 + ((w0 >>> 8) & 255)] as number) ^
      (TABLES[3328 + ((w0 >>> 16) & 255)] as number) ^
      (TABLES[3072 + (w0 >>> 24)] as number) ^
      (TABLES[2816 + (w1 & 255)] as number) ^
      (TABLES[2560 + ((w1 >>> 8) & 255)] as number) ^
      (TABLES[2304 + ((w1 >>> 16) & 255)] as number) ^
      (TABLES[2048 + (w1 >>> 24)] as number) ^
      (TABLES[1792 + (w2 & 255)] as number) ^
      (TABLES[1536 + ((w2 >>> 8) & 255)] as number) ^
      (TABLES[1280 + ((w2 >>> 16) & 255)] as number) ^
      (TABLES[1024 + (w2 >>> 24)] as number) ^
      (TABLES[768 + (w3 & 255)] as number) ^
      (TABLES[512 + ((w3 >>> 8) & 255)] as number) ^
      (TABLES[256 + ((w3 >>> 16) & 255)] as number) ^
      (TABLES[w3 >>> 24] as number);
  }
  return c;
}

/** Sixteen tables of 256: the nth holds what a byte becomes once n zero bytes have followed it. */
function makeTables(): Int32Array {
  const tables = new Int32Array(16 * 256);
  for (let i = 0; i < 256; i += 1) {
    let c = i;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[i] = c;
  }
  for (let i = 256; i < tables.length; i += 1) {
    const c = tables[i - 256] ?? 0;
    tables[i] = (c >>> 8) ^ (tables[c & 255] ?? 0);
  }
  return tables;
}
