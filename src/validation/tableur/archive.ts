import type { RefusClasseur } from '#domain/tableur/classeur-lu.ts';
import { readEntry } from '../zip/read-entry.ts';
import { readStructure, readTypes, type FichierZip } from '../zip/read-zip.ts';

/** The parts of a workbook, each read when it is asked for. */
export interface Archive {
  readonly noms: readonly string[];
  /** The text of a part; null when there is none of this name, or none that is sound and of a size that is read. */
  readonly lire: (nom: string) => Promise<string | null>;
}

/** Opens a workbook as strictly as a zip of pieces: a bomb, a lie or a contradiction is refused before anything is inflated. */
export async function openArchive(fichier: FichierZip): Promise<Archive | RefusClasseur> {
  const { lecture } = await readTypes(fichier, await readStructure(fichier));
  if (lecture.refus) return { motif: lecture.refus.motif, conseil: ABIME };
  const entrees = new Map(lecture.entrees.map((entree) => [entree.nom, entree]));
  const lire = async (nom: string) => {
    const entree = entrees.get(nom);
    const octets = entree && (await readEntry(fichier, entree));
    return octets ? new TextDecoder().decode(octets) : null;
  };
  return { noms: [...entrees.keys()], lire };
}

export const ABIME =
  'Ouvrez-le dans votre tableur, enregistrez-le de nouveau au format .xlsx, et choisissez ce nouveau fichier.';
