import type { TextIndex } from '#validation/reading.ts';
import { readBytes } from '#validation/lecture/read.ts';

/** The places of a sound JSON text. */
export function indexOf(texte: string): TextIndex {
  const { document } = readBytes(new TextEncoder().encode(texte));
  if (!document) throw new Error('not sound JSON');
  return document.index;
}
