import type { RefusZip } from '#domain/zip.ts';
import { FICHE } from './records.ts';
import { refuse } from './refus.ts';
import { isWordAt, type Fenetre } from './window.ts';

/** Where an end record says that the directory is. */
export interface Place {
  readonly debut: number;
  readonly taille: number;
  /** Entries that it says to hold. */
  readonly nombre: number;
  /** Bytes before the archive that none of its offsets counts. */
  readonly decalage: number;
}

/** The values of an end record. */
export interface Court {
  readonly ici: number;
  readonly nombre: number;
  readonly taille: number;
  readonly debut: number;
}

/** The directory ends where it should and starts later than said: bytes were put before the archive, and nothing else. */
export async function shift(
  fichier: Blob,
  queue: Fenetre,
  place: Omit<Place, 'decalage'>,
  said: number,
): Promise<Place | RefusZip> {
  const { debut, taille } = place;
  const decalage = debut - said;
  if (debut < 0 || decalage < 0) return refuse('repertoire-a-sa-place');
  const there = taille === 0 || (await isWordAt(fichier, queue, debut, FICHE));
  // Another directory where it is said to be would be another reading.
  if (!there || (await isWordAt(fichier, queue, said, FICHE))) {
    return refuse('repertoire-a-sa-place');
  }
  return { ...place, decalage };
}
