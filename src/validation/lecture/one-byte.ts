import { decodeWindows1252 } from '#domain/windows-1252.ts';
import { decodeCp850, decodeMacintosh } from '../zip/code-pages.ts';

/** The encodings of one byte that French software writes; at equal worth, the first. */
const DECODERS = [
  ['windows-1252', decodeWindows1252],
  ['macintosh', decodeMacintosh],
  ['cp850', decodeCp850],
] as const;

type Encodage = (typeof DECODERS)[number][0];

/** Letters and signs of French prose. In the wrong encoding a small letter becomes a sign, or a capital at best. */
const MINUSCULES = /[àâæçéèêëîïôœùûü’]/g;
const MAJUSCULES = /[ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»°€–]/g;

/** Bytes that say enough of an encoding. */
const SONDE = 2 ** 20;

/** The text of bytes that are not UTF-8, in the encoding that reads most French in it. */
export function decodeOneByte(octets: Uint8Array): {
  readonly texte: string;
  readonly encodage: Encodage;
} {
  const sonde = octets.subarray(0, SONDE).filter((octet) => octet > 0x7f);
  let encodage: Encodage = 'windows-1252';
  let decode = decodeWindows1252;
  let best = -1;
  for (const [nom, lire] of DECODERS) {
    const lu = lire(sonde);
    const score = 2 * count(lu, MINUSCULES) + count(lu, MAJUSCULES);
    if (score > best) [best, encodage, decode] = [score, nom, lire];
  }
  return { texte: decode(octets), encodage };
}

function count(texte: string, signes: RegExp): number {
  return texte.match(signes)?.length ?? 0;
}
