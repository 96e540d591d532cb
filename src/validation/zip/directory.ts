import { formatNombre } from '#domain/francais.ts';
import type { EncodageNom, EntreeZip, NomLu, RefusZip } from '#domain/zip.ts';
import type { Annonce } from './end-record.ts';
import { MAX_ENTREES, MAX_REPERTOIRE, MAX_TAUX, TAILLE_SANS_TAUX } from './limits.ts';
import { choosePage } from './guess.ts';
import { decodeName, isSafeName } from './names.ts';
import { FICHE, TAILLE_FICHE } from './records.ts';
import { designate, refuse } from './refus.ts';
import { Fenetre, readWindow } from './window.ts';

/** A record of the directory, with what the check of its local header needs. */
export interface Fiche {
  readonly entree: EntreeZip;
  readonly drapeaux: number;
  /** The name as written: place in the file, and bytes. */
  readonly placeNom: number;
  readonly longueurNom: number;
  readonly longueurExtra: number;
  /** Readings of a name whose encoding nothing says. */
  readonly lectures?: readonly NomLu[];
}

export interface Repertoire {
  /** Bytes of the directory. */
  readonly fenetre: Fenetre;
  /** In the order of the directory. */
  readonly fiches: readonly Fiche[];
}

export const CHIFFREE = 0x0001;

const TAILLE_EN_TETE_LOCAL = 30;
const CHAMP_ZIP64 = 0x0001;
const SATURE = 0xffffffff;
const UNIX: readonly number[] = [3, 19];
const P7ZIP = 0x8000;

/** Reads every record of the directory. One read at most, none when it was read with the end of the file. */
export async function readRecords(
  fichier: Blob,
  { debut, taille, nombre, decalage, queue }: Annonce,
  maxTotal: number,
): Promise<Repertoire | RefusZip> {
  if (nombre * TAILLE_FICHE > taille) return refuse('nombre-d-entrees', { nombre: `${nombre}` });
  if (nombre > MAX_ENTREES) {
    const maximum = formatNombre(MAX_ENTREES);
    return refuse('entrees-pas-trop-nombreuses', { nombre: `${nombre}`, maximum });
  }
  if (taille > MAX_REPERTOIRE) {
    return refuse('repertoire-pas-trop-gros', { maximum: `${MAX_REPERTOIRE / 2 ** 20}` });
  }
  const fin = debut + taille;
  const fenetre = queue.holds(debut, fin)
    ? new Fenetre(queue.part(debut, fin), debut)
    : await readWindow(fichier, debut, fin);
  const fiches: Fiche[] = [];
  let total = 0;
  let place = debut;
  for (let rang = 0; rang < nombre; rang += 1) {
    const fiche = readRecord(fenetre, place, rang, decalage);
    if (fiche === null) return refuse('fiche-entiere', { entree: designate(rang, null) });
    if ('regle' in fiche) return fiche;
    total += fiche.entree.taille;
    const refus = checkBounds(fiche, { total, maxTotal }, debut);
    if (refus) return refus;
    fiches.push(fiche);
    place = fiche.placeNom + fiche.longueurNom + fiche.longueurExtra + fenetre.u16(place + 32);
  }
  if (place !== fin) return refuse('nombre-d-entrees', { nombre: `${nombre}` });
  const page = choosePage(fiches.flatMap(({ lectures }) => (lectures ? [lectures] : [])));
  return { fenetre, fiches: page === null ? fiches : fiches.map((fiche) => readBy(fiche, page)) };
}

/** The same record, its name read by this code page when nothing says how. */
function readBy(fiche: Fiche, page: EncodageNom): Fiche {
  const { lectures, entree } = fiche;
  const lu = lectures?.find(({ encodageNom }) => encodageNom === page);
  if (!lectures || !lu) return fiche;
  const autresNoms = lectures.filter((lecture) => lecture !== lu);
  const { nom } = lu;
  const dit = { ...lu, nomSur: isSafeName(nom), dossier: nom.endsWith('/') };
  return { ...fiche, entree: { ...entree, ...dit, autresNoms } };
}

/** Null when the record has no signature or goes past the end of the directory. */
function readRecord(
  fenetre: Fenetre,
  place: number,
  rang: number,
  decalage: number,
): Fiche | RefusZip | null {
  if (place + TAILLE_FICHE > fenetre.fin || fenetre.u32(place) !== FICHE) return null;
  const placeNom = place + TAILLE_FICHE;
  const longueurNom = fenetre.u16(place + 28);
  const longueurExtra = fenetre.u16(place + 30);
  const extra = placeNom + longueurNom;
  const finExtra = extra + longueurExtra;
  if (finExtra + fenetre.u16(place + 32) > fenetre.fin) return null;
  const drapeaux = fenetre.u16(place + 8);
  const champ = (id: number): Uint8Array | null => findField(fenetre, extra, finExtra, id);
  const { nom, encodageNom, lectures } = decodeName(fenetre.part(placeNom, extra), drapeaux, champ);
  const mesures = readMeasures(fenetre, place, champ);
  if (mesures === null) return refuse('zip64-concordant');
  if (mesures.volume !== 0) return refuse('volume-unique');
  const { taille, tailleCompressee, debut } = mesures;
  const entree: EntreeZip = {
    rang,
    nom,
    encodageNom,
    nomSur: isSafeName(nom),
    dossier: nom.endsWith('/'),
    taille,
    tailleCompressee,
    crc32: fenetre.u32(place + 16),
    methode: fenetre.u16(place + 10),
    chiffree: (drapeaux & CHIFFREE) !== 0,
    debut: debut + decalage,
  };
  const fiche = {
    entree: isLink(fenetre, place) ? { ...entree, lien: true as const } : entree,
    drapeaux,
    placeNom,
    longueurNom,
    longueurExtra,
  };
  return lectures ? { ...fiche, lectures } : fiche;
}

/** Sizes, offset and volume; each saturated one is in the zip64 field, in this order (APPNOTE 4.5.3). Null when it is not. */
function readMeasures(
  fenetre: Fenetre,
  place: number,
  champ: (id: number) => Uint8Array<ArrayBufferLike> | null,
): { taille: number; tailleCompressee: number; debut: number; volume: number } | null {
  const court = {
    tailleCompressee: fenetre.u32(place + 20),
    taille: fenetre.u32(place + 24),
    volume: fenetre.u16(place + 34),
    debut: fenetre.u32(place + 42),
  };
  const { taille, tailleCompressee, debut, volume } = court;
  if (taille !== SATURE && tailleCompressee !== SATURE && debut !== SATURE && volume !== 0xffff) {
    return court;
  }
  const octets = champ(CHAMP_ZIP64);
  if (octets === null) return null;
  const long = new Fenetre(new Uint8Array(octets), 0);
  let at = 0;
  const next = (): number => {
    at += 8;
    return at <= long.fin ? long.u64(at - 8) : Infinity;
  };
  const mesures = {
    taille: taille === SATURE ? next() : taille,
    tailleCompressee: tailleCompressee === SATURE ? next() : tailleCompressee,
    debut: debut === SATURE ? next() : debut,
    volume,
  };
  if (volume === 0xffff && at + 4 <= long.fin) mesures.volume = long.u32(at);
  return Object.values(mesures).every(Number.isSafeInteger) ? mesures : null;
}

/** Fields that run past the end are padding (Android writes some), not read. */
export function findField(
  fenetre: Fenetre,
  debut: number,
  fin: number,
  id: number,
): Uint8Array<ArrayBuffer> | null {
  for (let place = debut; place + 4 <= fin;) {
    const end = place + 4 + fenetre.u16(place + 2);
    if (end > fin) return null;
    if (fenetre.u16(place) === id) return fenetre.part(place + 4, end);
    place = end;
  }
  return null;
}

export function designateEntree({ entree: { rang, nom } }: Fiche): string {
  return designate(rang, nom);
}

function checkBounds(
  fiche: Fiche,
  { total, maxTotal }: { readonly total: number; readonly maxTotal: number },
  debutRepertoire: number,
): RefusZip | null {
  const { taille, tailleCompressee, debut, methode } = fiche.entree;
  const fin = debut + TAILLE_EN_TETE_LOCAL + fiche.longueurNom + tailleCompressee;
  if (fin > debutRepertoire) {
    return refuse('entree-dans-le-fichier', { entree: designateEntree(fiche) });
  }
  if (total > maxTotal) return refuse('total-raisonnable', { maximum: `${maxTotal / 2 ** 20}` });
  // Other methods are never inflated.
  const inflated = methode === 0 || methode === 8;
  if (inflated && taille > TAILLE_SANS_TAUX && taille > tailleCompressee * MAX_TAUX) {
    const args = { entree: designateEntree(fiche), maximum: `${MAX_TAUX}` };
    return refuse('taux-raisonnable', args);
  }
  return null;
}

/** A symbolic link: the type of file, in the high half of the attributes, of Unix, of macOS, or where p7zip flags it. */
function isLink(fenetre: Fenetre, place: number): boolean {
  const attributes = fenetre.u32(place + 38);
  const isUnix = UNIX.includes(fenetre.u16(place + 4) >>> 8) || (attributes & P7ZIP) !== 0;
  return isUnix && attributes >>> 28 === 0xa;
}
