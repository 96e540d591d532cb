/** CRC-32 of IEEE 802.3, as zip, gzip and PNG use it; eight bytes at a time. */

const TABLES = makeTables();
const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES;

/** Continues from `crc`, the value of the bytes before (0 at the start). Unsigned 32 bits. */
export function crc32(octets: Uint8Array, crc = 0): number {
  let c = ~crc;
  let i = 0;
  const { length } = octets;
  // The indexes are bytes: inside the tables, whatever the type checker fears.
  for (const end = length - 7; i < end; i += 8) {
    c ^=
      (octets[i] as number) |
      ((octets[i + 1] as number) << 8) |
      ((octets[i + 2] as number) << 16) |
      ((octets[i + 3] as number) << 24);
    c =
      (T7[c & 255] as number) ^
      (T6[(c >>> 8) & 255] as number) ^
      (T5[(c >>> 16) & 255] as number) ^
      (T4[c >>> 24] as number) ^
      (T3[octets[i + 4] as number] as number) ^
      (T2[octets[i + 5] as number] as number) ^
      (T1[octets[i + 6] as number] as number) ^
      (T0[octets[i + 7] as number] as number);
  }
  for (; i < length; i += 1) {
    c = (T0[(c ^ (octets[i] as number)) & 255] as number) ^ (c >>> 8);
  }
  return ~c >>> 0;
}

type Table = Int32Array<ArrayBuffer>;

function makeTables(): [Table, Table, Table, Table, Table, Table, Table, Table] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  const next = (table: Table): Table => table.map((c) => (c >>> 8) ^ (first[c & 255] ?? 0));
  const t1 = next(first);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [first, t1, t2, t3, t4, t5, t6, next(t6)];
}
