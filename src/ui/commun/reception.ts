/** The files, each on its side of the page: the JSON to simulate, the zips of pièces jointes, and what has no place. */
export interface FichiersTries {
  readonly json: File | null;
  readonly zips: readonly File[];
  readonly ignores: readonly File[];
}

/**
 * A zip is told by its name or by its first bytes; of the others, one is the JSON, by its name if possible. Beside a JSON,
 * another archive was meant for the pieces: there it is told why it is refused.
 */
export async function sortFiles(fichiers: readonly File[]): Promise<FichiersTries> {
  const sontZips = await Promise.all(fichiers.map(isZip));
  const reste = fichiers.filter((_, rang) => !sontZips[rang]);
  const json = reste.find(({ name }) => /\.json$/i.test(name)) ?? reste[0] ?? null;
  const sontPieces = fichiers.map(
    (fichier, rang) => sontZips[rang] === true || (fichier !== json && ARCHIVE.test(fichier.name)),
  );
  const zips = fichiers.filter((_, rang) => sontPieces[rang]);
  const ignores = fichiers.filter((fichier, rang) => !sontPieces[rang] && fichier !== json);
  return { json, zips, ignores };
}

/** First bytes of an entry, of an empty archive, of a part of a split archive. */
const SIGNATURES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** A zip, or a part of one. */
const ZIP = /\.(?:zipx?|z\d\d|\d{3})$/i;
const ARCHIVE = /\.(?:7z|rar|r\d\d|tar|tgz|gz|bz2|xz|zst|cab)$/i;
/** Names that promise a file of another nature, which many programs write as a zip: what it is, the simulation says. */
const AUTRE = /\.(?:json|xls[xmb]|xlt[xm]|do[ct][xm]|pp[st][xm]|od[tspg]|epub|jar|vsdx|xps)$/i;

async function isZip(fichier: File): Promise<boolean> {
  if (ZIP.test(fichier.name)) return true;
  if (AUTRE.test(fichier.name)) return false;
  try {
    const debut = new Uint8Array(await fichier.slice(0, 4).arrayBuffer());
    return SIGNATURES.includes(String.fromCharCode(...debut));
  } catch (error) {
    // A file that cannot be read goes to the simulation, which says so.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
