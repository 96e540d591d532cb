import type { RefusZip } from '#domain/zip.ts';
import { refuse, type RegleZip } from './refus.ts';
import { readWindow, type Fenetre } from './window.ts';

/** Where the directory lies, bytes, and how many entries it says to hold. */
export interface Annonce {
  readonly debut: number;
  readonly taille: number;
  readonly nombre: number;
  /** The tail of the file, which often holds the directory too. */
  readonly queue: Fenetre;
}

const FIN = 0x06054b50;
const FIN_ZIP64 = 0x06064b50;
const RENVOI_ZIP64 = 0x07064b50;
const LOCAL = 0x04034b50;
/** First bytes of a split archive, and of one that turned out to need no split: APPNOTE 8.5.3 and 8.5.4. */
const MARQUE_DE_VOLUME = 0x08074b50;

const TAILLE_FIN = 22;
const TAILLE_RENVOI = 20;
const TAILLE_FIN_ZIP64 = 56;
const MAX_COMMENTAIRE = 0xffff;

/** Reads the end of an archive: its end record, and its zip64 records when there are any. One read, two at most. */
export async function readEndRecord(fichier: Blob): Promise<Annonce | RefusZip> {
  if (fichier.size === 0) return refuse('fichier-vide');
  const reach = MAX_COMMENTAIRE + TAILLE_FIN + TAILLE_RENVOI + TAILLE_FIN_ZIP64;
  const queue = await readWindow(fichier, fichier.size - reach, fichier.size);
  const place = findEndRecord(queue);
  if (typeof place === 'string') {
    return refuse(place === 'pas-un-zip' ? await whatInstead(fichier) : place);
  }
  return readAnnonce(fichier, queue, place);
}

async function readAnnonce(
  fichier: Blob,
  queue: Fenetre,
  place: number,
): Promise<Annonce | RefusZip> {
  const renvoi = place - TAILLE_RENVOI;
  const zip64 = queue.holds(renvoi, place) && queue.u32(renvoi) === RENVOI_ZIP64;
  const volumes = [queue.u16(place + 4), queue.u16(place + 6)];
  if (!volumes.every((volume) => volume === 0 || (zip64 && volume === 0xffff))) {
    return refuse('volume-unique');
  }
  const court = {
    ici: queue.u16(place + 8),
    nombre: queue.u16(place + 10),
    taille: queue.u32(place + 12),
    debut: queue.u32(place + 16),
  };
  if (!zip64) {
    if (court.ici !== court.nombre) return refuse('volume-unique');
    return checkPlace({ ...court, queue }, place);
  }
  return readZip64(fichier, queue, renvoi, court);
}

/** The long values are the truth; the short ones must say the same or be saturated. */
async function readZip64(
  fichier: Blob,
  queue: Fenetre,
  renvoi: number,
  court: { ici: number; nombre: number; taille: number; debut: number },
): Promise<Annonce | RefusZip> {
  // Writers put 1 volume, some 0.
  if (queue.u32(renvoi + 4) !== 0 || queue.u32(renvoi + 16) > 1) return refuse('volume-unique');
  const place = queue.u64(renvoi + 8);
  if (place + TAILLE_FIN_ZIP64 > renvoi) return refuse('zip64-concordant');
  const longue = queue.holds(place, renvoi)
    ? queue
    : await readWindow(fichier, place, place + TAILLE_FIN_ZIP64);
  if (longue.u32(place) !== FIN_ZIP64) return refuse('zip64-concordant');
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
  return agrees ? checkPlace({ ...long, queue }, place) : refuse('zip64-concordant');
}

function checkPlace({ debut, taille, nombre, queue }: Annonce, fin: number): Annonce | RefusZip {
  if (debut + taille !== fin) return refuse('repertoire-a-sa-place');
  return { debut, taille, nombre, queue };
}

/** The one record whose comment ends exactly with the file. A second one would be another reading of the same bytes. */
function findEndRecord(queue: Fenetre): number | RegleZip {
  const fits: number[] = [];
  let seen = false;
  for (let place = queue.fin - TAILLE_FIN; place >= queue.debut; place -= 1) {
    if (queue.octets[place - queue.debut] !== 0x50 || queue.u32(place) !== FIN) continue;
    seen = true;
    if (place + TAILLE_FIN + queue.u16(place + 20) === queue.fin) fits.push(place);
  }
  const [place, other] = fits;
  if (place === undefined) return seen ? 'fin-exacte' : 'pas-un-zip';
  return other === undefined ? place : 'fin-unique';
}

async function whatInstead(fichier: Blob): Promise<RegleZip> {
  const tete = await readWindow(fichier, 0, 4);
  if (!tete.holds(0, 4)) return 'pas-un-zip';
  const mark = tete.u32(0);
  if (mark === MARQUE_DE_VOLUME) return 'volume-unique';
  return mark === LOCAL ? 'zip-tronque' : 'pas-un-zip';
}
