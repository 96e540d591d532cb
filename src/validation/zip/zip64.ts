import type { RefusZip } from '#domain/zip.ts';
import { shift, type Court, type Place } from './place.ts';
import { FIN_ZIP64, TAILLE_FIN_ZIP64 } from './records.ts';
import { refuse } from './refus.ts';
import { isWordAt, readWindow, type Fenetre } from './window.ts';

/** The long values are the truth; the short ones must say the same or be saturated. */
export async function readZip64(
  fichier: Blob,
  queue: Fenetre,
  renvoi: number,
  court: Court,
): Promise<Place | RefusZip> {
  // Writers put 1 volume, some 0.
  if (queue.u32(renvoi + 4) !== 0 || queue.u32(renvoi + 16) > 1) return refuse('volume-unique');
  const said = queue.u64(renvoi + 8);
  // Some readers follow the reference, others look just before it: both must find the same record.
  const usual = renvoi - TAILLE_FIN_ZIP64;
  const beside = await isWordAt(fichier, queue, usual, FIN_ZIP64);
  const place = (await isWordAt(fichier, queue, said, FIN_ZIP64)) ? said : usual;
  if (place + TAILLE_FIN_ZIP64 > renvoi || (beside && place !== usual)) {
    return refuse('zip64-concordant');
  }
  const longue = queue.holds(place, renvoi)
    ? queue
    : await readWindow(fichier, place, place + TAILLE_FIN_ZIP64);
  if (!longue.holds(place, place + TAILLE_FIN_ZIP64) || longue.u32(place) !== FIN_ZIP64) {
    return refuse('zip64-concordant');
  }
  if (place + 12 + longue.u64(place + 4) !== renvoi) return refuse('zip64-concordant');
  if (longue.u32(place + 16) !== 0 || longue.u32(place + 20) !== 0) return refuse('volume-unique');
  const long = {
    ici: longue.u64(place + 24),
    nombre: longue.u64(place + 32),
    taille: longue.u64(place + 40),
    debut: longue.u64(place + 48),
  };
  if (long.ici !== long.nombre) return refuse('volume-unique');
  const agrees =
    (court.ici === 0xffff || court.ici === long.ici) &&
    (court.nombre === 0xffff || court.nombre === long.nombre) &&
    (court.taille === 0xffffffff || court.taille === long.taille) &&
    (court.debut === 0xffffffff || court.debut === long.debut);
  if (!agrees) return refuse('zip64-concordant');
  const { taille, nombre } = long;
  const debut = place - taille;
  const decalage = place - said;
  // All that the archive says of places is off by the same bytes.
  if (debut - long.debut !== decalage) {
    return refuse(decalage === 0 ? 'repertoire-a-sa-place' : 'zip64-concordant');
  }
  return decalage === 0
    ? { debut, taille, nombre, decalage }
    : shift(fichier, queue, { debut, taille, nombre }, long.debut);
}
