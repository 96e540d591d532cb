import type { ContenuPiece, TypePiece } from '#domain/zip.ts';
import { recognizeBytes } from '../natures/octets.ts';
import { recognizeText } from '../natures/textes.ts';
import { describeImage } from './image.ts';
import { describePdf } from '../pdf/describe.ts';

/** A look at a whole piece, as help: never a proof that the piece can be read. Of what is no piece, its start is enough. */
export function describeContent(
  octets: Uint8Array<ArrayBuffer>,
  type: TypePiece,
): ContenuPiece | Promise<ContenuPiece> {
  if (octets.length === 0) return { ...INCONNU, defaut: 'Le fichier est vide (0 octet).' };
  switch (type) {
    case 'pdf':
      return describePdf(octets);
    case 'png':
    case 'jpg':
      return describeImage(octets, type).then((image) => ({ ...INCONNU, ...image }));
    case 'autre':
      return { ...INCONNU, nature: nameNature(octets) };
  }
}

const INCONNU: ContenuPiece = {
  defaut: null,
  pages: null,
  largeur: null,
  hauteur: null,
  nature: null,
};

/** Bytes that tell the nature of a text. */
const DEBUT_DE_TEXTE = 2048;

function nameNature(octets: Uint8Array): string | null {
  const texte = new TextDecoder().decode(octets.subarray(0, DEBUT_DE_TEXTE));
  const found = recognizeBytes(octets, '') ?? recognizeText(texte);
  if (found) return found.nature;
  if (/^\s*(?:\{\s*"|\[\s*[{"])/.test(texte)) return 'un texte JSON';
  return texte.includes('\ufffd') ? null : 'un simple texte';
}
