import { makeZip, type FichierDeZip } from '#domain/fabrique/zip.ts';

/** A zip of these files. */
export function toZip(nom: string, fichiers: readonly FichierDeZip[]): File {
  return new File([...makeZip(fichiers)], nom, { type: 'application/zip' });
}
