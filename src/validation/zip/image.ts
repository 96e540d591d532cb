import { MO_BINAIRE, PIECE_MAX_MO } from '#domain/pieces.ts';
import type { ContenuPiece } from '#domain/zip.ts';
import { standsAt } from './signature.ts';

type Image = Pick<ContenuPiece, 'defaut' | 'largeur' | 'hauteur' | 'nature'>;

/** Pixels; decoding takes four bytes for each. A scanned A4 page at 600 dpi has 35 million. */
const MAX_PIXELS = 50_000_000;

/** Bytes; what is larger is refused anyway, and decoding takes longer than reading. */
const MAX_DECODE = PIECE_MAX_MO * MO_BINAIRE;

/** Dimensions from the header; then a real decoding, where the platform has one and it costs little. */
export async function describeImage(
  octets: Uint8Array<ArrayBuffer>,
  type: 'png' | 'jpg',
): Promise<Image> {
  const image = type === 'png' ? readPng(octets) : readJpeg(octets);
  if (image.defaut !== null) return image;
  if (hasTooManyPixels(image)) return { ...image, defaut: TROP_DE_PIXELS };
  if (octets.length > MAX_DECODE) return image;
  const decodes = await decode(
    new Blob([octets], { type: type === 'png' ? 'image/png' : 'image/jpeg' }),
  );
  return decodes ? image : { ...image, defaut: ABIMEE };
}

/** True of an image that is not opened here, to spare the memory. */
export function hasTooManyPixels({
  largeur,
  hauteur,
}: Pick<ContenuPiece, 'largeur' | 'hauteur'>): boolean {
  return (largeur ?? 0) * (hauteur ?? 0) > MAX_PIXELS;
}

const TROP_DE_PIXELS = `L’image dépasse ${MAX_PIXELS / 1_000_000} millions de pixels : le simulateur ne l’a pas ouverte.`;
const ABIMEE = 'L’image est abîmée : elle ne s’affiche pas, ou pas en entier.';

/** PNG specification: the first chunk is IHDR, the last IEND. */
function readPng(octets: Uint8Array<ArrayBuffer>): Image {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  if (octets.length < 33 || vue.getUint32(12) !== 0x49484452)
    return broken('L’en-tête de l’image PNG est abîmé.');
  const size = { largeur: vue.getUint32(16), hauteur: vue.getUint32(20), nature: null };
  if (size.largeur === 0 || size.hauteur === 0) return broken('L’image PNG a une dimension nulle.');
  const ends = endsWithChunk(vue);
  return {
    ...size,
    defaut: ends ? null : 'La fin de l’image PNG manque : elle est peut-être coupée.',
  };
}

function endsWithChunk(vue: DataView): boolean {
  for (let place = 8; place + 12 <= vue.byteLength; place += 12 + vue.getUint32(place)) {
    if (vue.getUint32(place + 4) === 0x49454e44) return true;
  }
  return false;
}

/**
 * ISO/IEC 10918-1 annex B: segments up to the first scan; the frame header (SOF) holds the dimensions. The end is looked for
 * after it: a thumbnail in a segment has its own.
 */
function readJpeg(octets: Uint8Array<ArrayBuffer>): Image {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let image = broken('L’image JPEG n’indique pas ses dimensions : elle est abîmée.');
  let several = false;
  let place = 2;
  while (place + 9 < octets.length && octets[place] === 0xff) {
    const marker = octets[place + 1] ?? 0;
    if (marker === 0xff) {
      place += 1;
      continue;
    }
    if (marker === DEBUT_DES_PIXELS) break;
    several ||= marker === APP2 && standsAt(octets, MPF, place + 4);
    if (isFrame(marker)) {
      const nature = octets[place + 9] === 4 ? CMJN : null;
      const largeur = vue.getUint16(place + 7);
      image = { nature, largeur, hauteur: vue.getUint16(place + 5), defaut: null };
    }
    place += 2 + vue.getUint16(place + 2);
  }
  if (image.defaut !== null) return image;
  const ends = hasEndOfImage(octets, place);
  return {
    ...image,
    nature: image.nature ?? (several ? MPO : null),
    defaut: ends ? null : 'La fin de l’image JPEG manque : elle est peut-être coupée.',
  };
}

const DEBUT_DES_PIXELS = 0xda;
const APP2 = 0xe2;
const MPF = [0x4d, 0x50, 0x46, 0];
const MPO = 'une photo à plusieurs images (MPO) : la première seule se voit';
const CMJN = 'une image en couleurs d’imprimerie (CMJN) : elles changent d’un lecteur à l’autre';

/** SOF0 to SOF15, but for DHT, JPG and DAC, which share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** FF D9, at the end or before what some cameras add. */
function hasEndOfImage(octets: Uint8Array, debut: number): boolean {
  for (let at = octets.lastIndexOf(0xd9); at > debut; at = octets.lastIndexOf(0xd9, at - 1)) {
    if (octets[at - 1] === 0xff) return true;
  }
  return false;
}

function broken(defaut: string): Image {
  return { defaut, largeur: null, hauteur: null, nature: null };
}

/**
 * The whole picture, where an <img> settles for its header; of a JPEG, browsers make up for pixels that are missing. True
 * where the platform decodes no image.
 */
async function decode(blob: Blob): Promise<boolean> {
  if (!('createImageBitmap' in globalThis)) return true;
  try {
    (await createImageBitmap(blob)).close();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
