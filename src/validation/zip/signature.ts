import type { TypePiece } from '#domain/zip.ts';

/** Bytes of content that suffice: readers look for the PDF header in the first 1,024 bytes. */
export const TETE_UTILE = 1024;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The real type of a file, by its first bytes. */
export function recognizeType(tete: Uint8Array): TypePiece {
  if (standsAt(tete, PNG, 0)) return 'png';
  if (standsAt(tete, JPEG, 0)) return 'jpg';
  return findPdfHeader(tete) === -1 ? 'autre' : 'pdf';
}

/** Offset of `%PDF-` in the first 1,024 bytes, -1 when there is none. */
function findPdfHeader(tete: Uint8Array): number {
  const end = Math.min(tete.length, TETE_UTILE) - PDF.length;
  for (let at = tete.indexOf(0x25); at !== -1 && at <= end; at = tete.indexOf(0x25, at + 1)) {
    if (standsAt(tete, PDF, at)) return at;
  }
  return -1;
}

/** Whether the bytes of a word stand at `at`. */
export function standsAt(octets: Uint8Array, mark: readonly number[], at: number): boolean {
  for (let i = 0; i < mark.length; i += 1) {
    if (octets[at + i] !== mark[i]) return false;
  }
  return true;
}
