import type { ContenuPiece, TypePiece } from '#domain/zip.ts';
import { describeImage } from './image.ts';
import { describePdf } from './pdf.ts';

/** A look at a whole piece, as help: never a proof that the piece can be read. Null for what is no piece. */
export function describeContent(
  octets: Uint8Array<ArrayBuffer>,
  type: TypePiece,
): ContenuPiece | null | Promise<ContenuPiece> {
  if (octets.length === 0) return { ...INCONNU, defaut: 'Le fichier est vide (0 octet).' };
  switch (type) {
    case 'pdf':
      return describePdf(octets);
    case 'png':
    case 'jpg':
      return describeImage(octets, type).then((image) => ({ ...INCONNU, ...image }));
    case 'autre':
      return null;
  }
}

const INCONNU: ContenuPiece = { defaut: null, pages: null, largeur: null, hauteur: null };
