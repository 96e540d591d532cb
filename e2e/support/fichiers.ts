import { strToU8, zipSync } from 'fflate';

interface Fichier {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The smallest PDF that counts as one. */
export const PDF = strToU8(
  '%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\nstartxref\n9\n%%EOF\n',
);

export function fichierJson(contenu: string | Buffer, name = 'demandes.json'): Fichier {
  return { name, mimeType: 'application/json', buffer: Buffer.from(contenu) };
}

/** Names alone: each is a PDF. */
export function fichierZip(
  pieces: readonly string[] | Readonly<Record<string, Uint8Array>>,
  name = 'pieces.zip',
): Fichier {
  const files = Array.isArray(pieces)
    ? Object.fromEntries(pieces.map((nom) => [nom, PDF]))
    : { ...pieces };
  return { name, mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) };
}
