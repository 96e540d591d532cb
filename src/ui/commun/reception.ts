/** The files, each on its side of the page: the JSON to simulate, the pièces jointes in zips or loose, and what has no place. */
export interface FichiersTries {
  readonly json: File | null;
  readonly zips: readonly File[];
  /** Pieces that are in no zip. */
  readonly libres: readonly File[];
  readonly ignores: readonly File[];
}

/**
 * A zip is told by its name or by its first bytes; of the others, one is the JSON, by its name if possible. Beside a JSON,
 * another archive was meant for the pieces: there it is told why it is refused. A PDF or a picture is a piece; beside a JSON, so is
 * whatever else is no JSON. `avecJson`: there is one at hand.
 */
export async function sortFiles(
  fichiers: readonly File[],
  avecJson = false,
): Promise<FichiersTries> {
  const sontZips = await Promise.all(fichiers.map(isZip));
  const reste = fichiers.filter((_, rang) => !sontZips[rang]);
  const nomme = reste.find(({ name }) => isJsonNomme(name));
  const isLibre = ({ name }: File) =>
    PIECE.test(name) || ((nomme !== undefined || avecJson) && AUTRE_PIECE.test(name));
  const json = nomme ?? reste.find((fichier) => !isLibre(fichier)) ?? null;
  const sontPieces = fichiers.map(
    (fichier, rang) => sontZips[rang] === true || (fichier !== json && ARCHIVE.test(fichier.name)),
  );
  const zips = fichiers.filter((_, rang) => sontPieces[rang]);
  const autres = fichiers.filter((fichier, rang) => !sontPieces[rang] && fichier !== json);
  const libres = autres.filter(isLibre);
  return { json, zips, libres, ignores: autres.filter((fichier) => !libres.includes(fichier)) };
}

/** First bytes of an entry, of an empty archive, of a part of a split archive. */
const SIGNATURES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** A zip, or a part of one. */
const ZIP = /\.(?:zipx?|z\d\d|\d{3})$/i;
const ARCHIVE = /\.(?:7z|rar|r\d\d|tar|tgz|gz|bz2|xz|zst|cab)$/i;
/** Names that promise a file of another nature, which many programs write as a zip: what it is, the simulation says. */
const AUTRE = /\.(?:json|xls[xmb]|xlt[xm]|do[ct][xm]|pp[st][xm]|od[tspg]|epub|jar|vsdx|xps)$/i;

const PIECE = /\.(?:pdf|png|jpe?g)$/i;
/** What people take for a piece, and is none: said beside the document. */
const AUTRE_PIECE = /\.(?:heic|heif|tiff?|gif|bmp|webp|docx?|odt|rtf|eml|msg)$/i;

export function isJsonNomme(nom: string): boolean {
  return /\.json$/i.test(nom);
}

export async function isZip(fichier: File): Promise<boolean> {
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
