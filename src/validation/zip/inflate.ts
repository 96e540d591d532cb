import { Inflate, inflateSync } from 'fflate';
import { crc32 } from '#domain/crc32.ts';

/** What an entry really holds, against what it declares. */
export interface Mesure {
  readonly longueur: number;
  readonly crc: number;
}

/**
 * Bytes of compressed data given to fflate at a time: it inflates all that it is given, 1,032 times larger at most, so that
 * a lie about the size costs at most 4 MB of work before it is seen.
 */
const MORCEAU = 4096;

/**
 * The first bytes of data of which only the start is known; zeros where they could not be inflated. `out` takes them.
 * fflate says nothing of a stored block that is cut (it waits for the rest): it is read by hand.
 */
export function inflateHead(data: Uint8Array, out: Uint8Array): Uint8Array {
  const stored = ((data[0] ?? 0) & 6) === 0;
  if (stored) return data.subarray(5, 5 + out.length);
  out.fill(0);
  try {
    inflateSync(data, { out });
  } catch (error) {
    // What came before the cut is in `out`.
    inflateFailed(error);
  }
  return out;
}

/** Pieces without any output after which the stream is over: a stored block, which waits for its end, has 16 at most. */
const MORCEAUX_MUETS = 24;

/**
 * Inflates data that come in parts, in bounded memory, and stops past `taille` bytes or at the end of the stream, whatever
 * follows. `onOctets` sees each part of the content, in order. Null when the data are broken or cut.
 * Rejects only as `parts` does.
 */
export async function inflateSlowly(
  parts: AsyncIterable<Uint8Array>,
  taille: number,
  onOctets: (octets: Uint8Array<ArrayBuffer>) => void = () => {},
): Promise<Mesure | null> {
  let longueur = 0;
  let crc = 0;
  let silent = 0;
  const stream = new Inflate((octets) => {
    silent = octets.length === 0 ? silent + 1 : 0;
    longueur += octets.length;
    if (longueur > taille) return;
    crc = crc32(octets, crc);
    onOctets(new Uint8Array(octets));
  });
  // One piece is held back: fflate complains of data that are cut only when it knows which one is the last.
  let held: Uint8Array | null = null;
  for await (const part of parts) {
    for (let at = 0; at < part.length; at += MORCEAU) {
      if (held !== null && !push(stream, held, false)) return null;
      if (longueur > taille || silent > MORCEAUX_MUETS) return { longueur, crc };
      held = part.slice(at, at + MORCEAU);
    }
  }
  if (held === null) return taille === 0 ? { longueur, crc } : null;
  return push(stream, held, true) ? { longueur, crc } : null;
}

function push(stream: Inflate, piece: Uint8Array, last: boolean): boolean {
  try {
    stream.push(piece, last);
    return true;
  } catch (error) {
    return inflateFailed(error);
  }
}

/** fflate throws Errors with a code for broken data, RangeErrors or TypeErrors when these lead it out of its tables. */
function inflateFailed(error: unknown): false {
  if (error instanceof Error) return false;
  throw error;
}
