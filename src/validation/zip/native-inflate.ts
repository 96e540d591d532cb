import { crc32 } from '#domain/crc32.ts';

/**
 * How the platform inflates. `gzip`: the data in a gzip wrapping, so that the platform also checks the CRC (three times as
 * fast as our own reader, for what is not stored); `deflate-raw`: the CRC is ours; null: it cannot.
 */
export type Natif = 'gzip' | 'deflate-raw' | null;

export interface ContenuAnnonce {
  readonly taille: number;
  readonly crc32: number;
}

/** At a time: the platform inflates all of a piece, whatever it grows to (66 MB at most), before it can be stopped. */
const MORCEAU = 64 * 2 ** 10;

const EN_TETE_GZIP = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const GZIP_VIDE = new Uint8Array([...EN_TETE_GZIP, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

let chosen: Promise<Natif> | null = null;

/** What this platform can do, found out once. */
export function chooseNative(): Promise<Natif> {
  chosen ??= probe();
  return chosen;
}

/**
 * Inflates data and compares length and CRC-32. True: the content is the declared one. False: it is not, or the data are
 * broken, or followed by others; inflateSlowly tells which. Rejects only as `parts` does.
 */
export async function inflateNatively(
  natif: Exclude<Natif, null>,
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
  attendu: ContenuAnnonce,
  onOctets: (octets: Uint8Array<ArrayBuffer>) => void,
): Promise<boolean> {
  const stream = new DecompressionStream(natif);
  const wrapped = natif === 'gzip' ? wrap(parts, attendu) : parts;
  const [read, fed] = await Promise.allSettled([
    drain(stream.readable.getReader(), natif, attendu, onOctets),
    feed(stream.writable.getWriter(), wrapped),
  ]);
  if (fed.status === 'rejected') throw fed.reason;
  return read.status === 'fulfilled' && read.value;
}

async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  natif: Natif,
  { taille, crc32: attendu }: ContenuAnnonce,
  onOctets: (octets: Uint8Array<ArrayBuffer>) => void,
): Promise<boolean> {
  let longueur = 0;
  let crc = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    longueur += value.length;
    if (longueur > taille) {
      await reader.cancel();
      return false;
    }
    if (natif === 'deflate-raw') crc = crc32(value, crc);
    onOctets(value);
  }
  return longueur === taille && (natif === 'gzip' || crc === attendu);
}

/** False when the stream takes no more. Rejects as `parts` does, after it has told the stream. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<boolean> {
  try {
    for await (const part of parts) {
      for (let at = 0; at < part.length; at += MORCEAU) {
        if (!(await accepted(writer.write(part.subarray(at, at + MORCEAU))))) return false;
      }
    }
  } catch (error) {
    await accepted(writer.abort(error));
    throw error;
  }
  return accepted(writer.close());
}

function accepted(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    () => false,
  );
}

/** RFC 1952: header, data, then CRC-32 and length: those that the directory declares. */
async function* wrap(
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
  { taille, crc32: attendu }: ContenuAnnonce,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield EN_TETE_GZIP.slice();
  yield* parts;
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, attendu, true);
  end.setUint32(4, taille >>> 0, true);
  yield new Uint8Array(end.buffer);
}

/**
 * The wrapping is sure only where a second gzip member after the first is an error, as the Compression standard wants (browsers):
 * elsewhere (Node) data that hold their own end and a second member would be read differently than by a zip reader.
 */
async function probe(): Promise<Natif> {
  if (!('DecompressionStream' in globalThis)) return null;
  try {
    const once = await inflatesEmpty([GZIP_VIDE]);
    if (once && !(await inflatesEmpty([GZIP_VIDE, GZIP_VIDE]))) return 'gzip';
    // Throws where it is unknown.
    void new DecompressionStream('deflate-raw');
    return 'deflate-raw';
  } catch (error) {
    // Browsers of before 2023 know gzip only.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function inflatesEmpty(members: readonly Uint8Array<ArrayBuffer>[]): Promise<boolean> {
  const stream = new DecompressionStream('gzip');
  const nothing = { taille: 0, crc32: 0 };
  const [read, fed] = await Promise.allSettled([
    drain(stream.readable.getReader(), 'gzip', nothing, () => {}),
    feed(stream.writable.getWriter(), inTurn(members)),
  ]);
  return read.status === 'fulfilled' && read.value && fed.status === 'fulfilled' && fed.value;
}

async function* inTurn(
  members: readonly Uint8Array<ArrayBuffer>[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const member of members) yield await Promise.resolve(member.slice());
}
