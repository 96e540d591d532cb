/** The files, each on its side of the page: the JSON to simulate, the zips of pièces jointes, and what has no place. */
export interface FichiersTries {
  readonly json: File | null;
  readonly zips: readonly File[];
  readonly ignores: readonly File[];
}

/** A zip is told by its name or by its first bytes; of the others, one is the JSON, by its name if possible. */
export async function sortFiles(fichiers: readonly File[]): Promise<FichiersTries> {
  const sontZips = await Promise.all(fichiers.map(isZip));
  const zips = fichiers.filter((_, rang) => sontZips[rang]);
  const autres = fichiers.filter((_, rang) => !sontZips[rang]);
  const json = autres.find(({ name }) => /\.json$/i.test(name)) ?? autres[0] ?? null;
  return { json, zips, ignores: autres.filter((fichier) => fichier !== json) };
}

/** First bytes of an entry, of an empty archive, of a part of a split archive. */
const SIGNATURES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

async function isZip(fichier: File): Promise<boolean> {
  if (/\.zip$/i.test(fichier.name)) return true;
  try {
    const debut = new Uint8Array(await fichier.slice(0, 4).arrayBuffer());
    return SIGNATURES.includes(String.fromCharCode(...debut));
  } catch (error) {
    // A file that cannot be read goes to the simulation, which says so.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
