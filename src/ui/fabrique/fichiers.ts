import { fabriquer, type Fabrication, type Sources } from '#domain/fabrique/fabriquer.ts';
import { GRAINES, writeGraine } from '#domain/fabrique/graine.ts';
import type { Recette } from '#domain/fabrique/recette.ts';
import { makePieces, type FichierDeZip } from '#domain/fabrique/zip.ts';
import { extensionOfPiece } from '#domain/pieces.ts';
import { writeSpecimen } from '#domain/specimen.ts';
import { labelType } from '#domain/types-de-piece.ts';
import { toZip } from '#ui/commun/zip.ts';
import { drawImage } from './image.ts';

/** A file that was fabricated, and what is said of it. */
export interface FichierFabrique extends Fabrication {
  readonly recette: Recette;
  readonly fichier: File;
}

/** A seed that nobody chose. */
export function drawGraine(): string {
  const [nombre = 0] = crypto.getRandomValues(new Uint32Array(1));
  return writeGraine(nombre % GRAINES);
}

export function makeJson(recette: Recette, sources: Sources): FichierFabrique {
  const faite = fabriquer(recette, sources);
  const fichier = new File([faite.json], `${faite.nom}.json`, { type: 'application/json' });
  return { ...faite, recette, fichier };
}

/** The zip of its documents; null when its form has none. */
export function zipOf({ nom, pieces }: Fabrication): File | null {
  return pieces.length === 0 ? null : toZip(`${nom}.zip`, makePieces(pieces));
}

/** A zip of specimens for the documents that a file of a person announces, each in the format of its name. */
export async function zipForPieces(nom: string, pieces: readonly Annoncee[]): Promise<File> {
  return toZip(nom, await makeSpecimens(pieces));
}

interface Annoncee {
  readonly nomFichier: string;
  readonly typeFichier: string;
}

/** The files of such a zip. */
export async function makeSpecimens(pieces: readonly Annoncee[]): Promise<readonly FichierDeZip[]> {
  const fichiers = pieces.map(async ({ nomFichier, typeFichier }) => ({
    nom: nomFichier,
    octets: await specimenOf(nomFichier, labelType(typeFichier)),
  }));
  return Promise.all(fichiers);
}

async function specimenOf(nom: string, titre: string): Promise<Uint8Array<ArrayBuffer>> {
  const extension = extensionOfPiece(nom);
  if (extension === '.png') return drawImage('image/png', titre, nom);
  if (extension === '.jpg') return drawImage('image/jpeg', titre, nom);
  return writeSpecimen(titre, [nom]);
}
