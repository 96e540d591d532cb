import { formatNombre } from '#domain/francais.ts';
import type { RefusZip } from '#domain/zip.ts';
import {
  FICHE,
  FIN,
  RENVOI_ZIP64,
  TAILLE_FICHE,
  TAILLE_FIN,
  TAILLE_FIN_ZIP64,
  TAILLE_RENVOI,
} from './records.ts';
import { remark } from './refus.ts';
import { isWordAt, readWindow, type Fenetre } from './window.ts';

const MAX_COMMENTAIRE = 0xffff;
const PORTEE = MAX_COMMENTAIRE + TAILLE_FIN + TAILLE_RENVOI + TAILLE_FIN_ZIP64;
/** Foreign bytes after the end through which it is still looked for. */
const MAX_APRES = 2 ** 20;
/** Zeros after the end: a buffer written whole is often twice what it holds. */
const MAX_ZEROS = 256 * 2 ** 20;
const PAS = 2 ** 22;
/** Signatures looked at: an archive has one, a comment that speaks of zips a few more. */
const MAX_FINS = 64;
const SATURE = 0xffffffff;

/** The end of a file, up to where an end record may be: behind its zeros and some foreign bytes when the last 64 Kio hold none. */
export async function readTail(fichier: Blob): Promise<Fenetre> {
  const queue = await readWindow(fichier, fichier.size - PORTEE, fichier.size);
  if (queue.debut === 0 || findEndRecords(queue)?.length !== 0) return queue;
  const last = await findLastByte(fichier);
  return last < 0 ? queue : readWindow(fichier, last - MAX_APRES - PORTEE, last + 1 + TAILLE_FIN);
}

/** Place of the last byte that is not zero, -1 when it is too far. */
async function findLastByte(fichier: Blob): Promise<number> {
  for (let fin = fichier.size; fin > 0 && fichier.size - fin < MAX_ZEROS; fin -= PAS) {
    const part = await readWindow(fichier, fin - PAS, fin);
    const last = part.octets.findLastIndex((octet) => octet !== 0);
    if (last !== -1) return part.debut + last;
  }
  return -1;
}

/** Every signature of an end record, from the last; null when there are too many to be honest. */
export function findEndRecords(queue: Fenetre): readonly number[] | null {
  const seen: number[] = [];
  for (let place = queue.fin - TAILLE_FIN; place >= queue.debut; place -= 1) {
    if (queue.octets[place - queue.debut] !== 0x50 || queue.u32(place) !== FIN) continue;
    if (seen.length === MAX_FINS) return null;
    seen.push(place);
  }
  return seen;
}

/** Whether some reader could take these bytes for the end of an archive: a directory is there, or none is said to be. */
export async function looksReal(fichier: Blob, queue: Fenetre, place: number): Promise<boolean> {
  const nombre = queue.u16(place + 10);
  const taille = queue.u32(place + 12);
  const debut = queue.u32(place + 16);
  if (nombre === 0xffff || taille === SATURE || debut === SATURE) {
    if (await isWordAt(fichier, queue, place - TAILLE_RENVOI, RENVOI_ZIP64)) return true;
  }
  if (nombre === 0 || taille === 0) return nombre === 0 && taille === 0 && debut <= place;
  if (nombre * TAILLE_FICHE > taille && nombre !== 0xffff) return false;
  return (
    (await isWordAt(fichier, queue, place - taille, FICHE)) ||
    (await isWordAt(fichier, queue, debut, FICHE))
  );
}

/** What stands between the end of the archive and that of the file. */
export function wordBytesAfter(fichier: Blob, queue: Fenetre, place: number): RefusZip[] {
  const fin = place + TAILLE_FIN + queue.u16(place + 20);
  if (fin > fichier.size) return [remark('commentaire-coupe')];
  if (fin === fichier.size) return [];
  // What the window does not hold is zeros.
  const zeros = fin >= queue.fin || queue.part(fin, queue.fin).every((octet) => octet === 0);
  const nombre = formatNombre(fichier.size - fin);
  return [remark(zeros ? 'zeros-apres' : 'octets-apres', { nombre })];
}
