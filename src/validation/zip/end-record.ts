import type { RefusZip } from '#domain/zip.ts';
import { findEndRecords, looksReal, readTail, wordBytesAfter } from './end-search.ts';
import { shift, type Place } from './place.ts';
import { refuse, remark, type RegleZip } from './refus.ts';
import { LOCAL, MARQUE, RENVOI_ZIP64, TAILLE_FIN, TAILLE_RENVOI } from './records.ts';
import { readWindow, type Fenetre } from './window.ts';
import { readZip64 } from './zip64.ts';

/** Where the directory lies, and what the end of the file says beside. */
export interface Annonce extends Place {
  /** The tail of the file, which often holds the directory too. */
  readonly queue: Fenetre;
  /** Ends of other archives before this one: inside a piece they change nothing. */
  readonly autresFins: readonly number[];
  readonly remarques: readonly RefusZip[];
}

const SATURE = 0xffffffff;

/**
 * Reads the end of an archive: its end record, and its zip64 records when there are any. One read, two at most, unless
 * something follows the end. The end is the last record whose directory is there: the signature alone, in a name, in a
 * comment or in what follows, is none. Another one that a stricter reader would choose is a second reading.
 */
export async function readEndRecord(fichier: Blob): Promise<Annonce | RefusZip> {
  if (fichier.size === 0) return refuse('fichier-vide');
  const queue = await readTail(fichier);
  const seen = findEndRecords(queue);
  if (seen === null) return refuse('fin-unique');
  const real: number[] = [];
  for (const place of seen) if (await looksReal(fichier, queue, place)) real.push(place);
  const exact = (place: number): boolean =>
    place + TAILLE_FIN + queue.u16(place + 20) === fichier.size;
  const [place = seen.find(exact) ?? seen[0], ...others] = real;
  if (place === undefined) return refuse(await whatInstead(fichier));
  if (others.some(exact)) return refuse('fin-unique');
  const lu = await readPlace(fichier, queue, place);
  if ('regle' in lu) return lu;
  const remarques = wordBytesAfter(fichier, queue, place);
  if (lu.sansPlace) remarques.push(remark('repertoire-sans-place'));
  return { ...lu, queue, autresFins: others, remarques };
}

type PlaceLue = Place & { readonly sansPlace?: true };

async function readPlace(
  fichier: Blob,
  queue: Fenetre,
  place: number,
): Promise<PlaceLue | RefusZip> {
  const renvoi = place - TAILLE_RENVOI;
  const court = {
    ici: queue.u16(place + 8),
    nombre: queue.u16(place + 10),
    taille: queue.u32(place + 12),
    debut: queue.u32(place + 16),
  };
  // What looks like a zip64 record inside a directory that reaches this place is part of a name or of a comment.
  const direct = court.debut + court.taille === place;
  const zip64 = !direct && queue.holds(renvoi, place) && queue.u32(renvoi) === RENVOI_ZIP64;
  const volumes = [queue.u16(place + 4), queue.u16(place + 6)];
  if (!volumes.every((volume) => volume === 0 || (zip64 && volume === 0xffff))) {
    return refuse('volume-unique');
  }
  if (zip64) return readZip64(fichier, queue, renvoi, court);
  if (court.ici !== court.nombre) return refuse('volume-unique');
  const { taille, nombre } = court;
  const debut = place - taille;
  if (direct) return { debut, taille, nombre, decalage: 0 };
  // Info-ZIP writes so to a pipe (-fz, forgetting the zip64 records).
  if (court.debut === SATURE && debut >= 0) {
    return { debut, taille, nombre, decalage: 0, sansPlace: true };
  }
  return shift(fichier, queue, { debut, taille, nombre }, court.debut);
}

async function whatInstead(fichier: Blob): Promise<RegleZip> {
  const tete = await readWindow(fichier, 0, 4);
  if (!tete.holds(0, 4)) return 'pas-un-zip';
  const mark = tete.u32(0);
  if (mark === MARQUE) return 'volume-unique';
  return mark === LOCAL ? 'zip-tronque' : 'pas-un-zip';
}
