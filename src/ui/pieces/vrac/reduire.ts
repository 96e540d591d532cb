import { PIECE_MAX } from './limite.ts';

/** Pixels of a canvas: Safari has none larger. */
const SURFACE_MAX = 16_000_000;
/** Quality of a JPEG, from the first try on: what blurs letters is not tried. */
const QUALITES = [0.9, 0.8] as const;
const QUALITE_MIN = 0.75;
const ESSAIS_MAX = 10;
/** Pixels of the longer side under which a page cannot be read. */
const COTE_MIN = 800;

export interface Image {
  readonly blob: Blob;
  readonly largeur: number;
  readonly hauteur: number;
}

export type Reduction =
  | { readonly ok: true; readonly avant: Image; readonly apres: Image }
  | { readonly ok: false; readonly raison: 'illisible' | 'trop-grande' };

/**
 * A copy of a picture under the limit of a piece: its quality first, for a JPEG, then its size, by steps. Upright, as its camera says.
 * @throws the reason of `signal`
 */
export async function reduireImage(
  original: Blob,
  type: 'jpg' | 'png',
  { signal, onEssai }: { signal: AbortSignal; onEssai: (essai: number) => void },
): Promise<Reduction> {
  const image = await decode(original);
  if (image === null) return { ok: false, raison: 'illisible' };
  try {
    const avant = { blob: original, largeur: image.width, hauteur: image.height };
    let echelle = Math.min(1, Math.sqrt(SURFACE_MAX / (image.width * image.height)));
    for (let essai = 1; essai <= ESSAIS_MAX; essai += 1) {
      signal.throwIfAborted();
      onEssai(essai);
      const apres = await draw(image, echelle, type, QUALITES[essai - 1] ?? QUALITE_MIN);
      if (apres === null) return { ok: false, raison: 'illisible' };
      if (apres.blob.size <= PIECE_MAX) return { ok: true, avant, apres };
      // Another quality first, then fewer pixels.
      if (type === 'png' || essai >= QUALITES.length) echelle = shrink(echelle, apres.blob.size);
      if (Math.max(image.width, image.height) * echelle < COTE_MIN) break;
    }
    return { ok: false, raison: 'trop-grande' };
  } finally {
    image.close();
  }
}

/** The scale by which a picture of this weight should come under the limit: its bytes follow its surface. Pure. */
export function shrink(echelle: number, taille: number): number {
  return echelle * Math.min(0.9, Math.sqrt(PIECE_MAX / taille) * 0.95);
}

async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function draw(
  image: ImageBitmap,
  echelle: number,
  type: 'jpg' | 'png',
  qualite: number,
): Promise<Image | null> {
  const [largeur, hauteur] = [
    Math.round(image.width * echelle),
    Math.round(image.height * echelle),
  ];
  const toile = document.createElement('canvas');
  [toile.width, toile.height] = [largeur, hauteur];
  const plume = toile.getContext('2d');
  if (!plume) return null;
  if (type === 'jpg') {
    // What is transparent would turn black.
    plume.fillStyle = '#fff';
    plume.fillRect(0, 0, largeur, hauteur);
  }
  plume.imageSmoothingQuality = 'high';
  plume.drawImage(image, 0, 0, largeur, hauteur);
  const mime = type === 'jpg' ? 'image/jpeg' : 'image/png';
  const blob = await new Promise<Blob | null>((resolve) => toile.toBlob(resolve, mime, qualite));
  return blob && { blob, largeur, hauteur };
}
