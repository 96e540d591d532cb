import type { RefusZip } from '#domain/zip.ts';
import { CHIFFREE, findField, type Fiche, type Repertoire } from './directory.ts';
import { decodeName } from './names.ts';
import { LOCAL, MARQUE } from './records.ts';
import { designate, refuse } from './refus.ts';
import { Fenetre } from './window.ts';

export const TAILLE_EN_TETE_LOCAL = 30;

/** Sizes and CRC follow the data instead of standing in the local header. */
const DESCRIPTEUR = 0x0008;
/** Strong encryption masks the values of local headers: APPNOTE 4.4.4, bit 13. */
const MASQUEE = 0x2000;
export const MAX_DESCRIPTEUR = 24;
const CHAMP_ZIP64 = 0x0001;
const SATURE = 0xffffffff;

/** Where the data of an entry lie, and whether a descriptor must follow them. */
export interface Donnees {
  readonly debut: number;
  readonly fin: number;
  /** `exige`: the local header leaves values to it; `libre`: it says all, a descriptor only repeats. */
  readonly descripteur: 'exige' | 'libre' | 'aucun';
}

/** Start of the data of the entry whose local header starts at `debut`; null when there is no such header in the window. */
export function findData(fenetre: Fenetre, debut: number): number | null {
  const fixed = debut + TAILLE_EN_TETE_LOCAL;
  if (!fenetre.holds(debut, fixed) || fenetre.u32(debut) !== LOCAL) return null;
  return fixed + fenetre.u16(debut + 26) + fenetre.u16(debut + 28);
}

/** Compares a local header with the directory. The window must hold it, with its name and its extra fields. */
export function checkLocalHeader(
  fenetre: Fenetre,
  { fenetre: table }: Repertoire,
  fiche: Fiche,
): Donnees | RefusZip {
  const { entree } = fiche;
  const { debut, rang, nom } = entree;
  const data = findData(fenetre, debut);
  if (data === null) return refuse('en-tete-local-present', { entree: designate(rang, nom) });
  const disagree = (champ: string): RefusZip =>
    refuse('en-tete-local-concordant', { entree: designate(rang, nom), champ });

  const drapeaux = fenetre.u16(debut + 6);
  if (!sameBytes(fenetre, table, fiche) && !sameName(fenetre, fiche, data)) {
    return disagree('le nom');
  }
  if (fenetre.u16(debut + 8) !== entree.methode) return disagree('la méthode de compression');
  if (((drapeaux ^ fiche.drapeaux) & CHIFFREE) !== 0) return disagree('le chiffrement');

  const local = readLocalMeasures(fenetre, debut, data);
  if (local === null) return disagree('la taille');
  const postponed = (drapeaux & DESCRIPTEUR) !== 0;
  const free = postponed || (drapeaux & MASQUEE) !== 0;
  const agrees = (said: number, truth: number): boolean => said === truth || (free && said === 0);
  // Info-ZIP puts the hour there when it encrypts what it reads from a pipe.
  const masked = postponed && entree.chiffree;
  if (!masked && !agrees(local.crc, entree.crc32)) return disagree('la somme de contrôle');
  const sizes =
    agrees(local.taille, entree.taille) && agrees(local.tailleCompressee, entree.tailleCompressee);
  if (!sizes) return disagree('la taille');

  const complete =
    local.crc === entree.crc32 &&
    local.taille === entree.taille &&
    local.tailleCompressee === entree.tailleCompressee;
  const fin = data + entree.tailleCompressee;
  const descripteur = !postponed ? 'aucun' : complete ? 'libre' : 'exige';
  return { debut: data, fin, descripteur };
}

/**
 * The data descriptor, with or without its signature, with sizes of 4 or 8 bytes (APPNOTE 4.3.9). `borne`: where the next
 * entry or the directory starts. Gives where it ends; `absent` when it is needed and missing, or not filled in: the directory
 * says all, and no one reads otherwise. Null when it contradicts the directory.
 */
export function checkDescriptor(
  fenetre: Fenetre,
  { entree }: Fiche,
  { fin, descripteur }: Donnees,
  borne: number,
): { readonly fin: number; readonly absent: boolean } | null {
  const signed = fin + 4 <= borne && fenetre.u32(fin) === MARQUE;
  // A sum may look like the signature.
  for (const at of signed ? [fin + 4, fin] : [fin]) {
    const end = endOfValues(fenetre, entree, at, borne);
    if (end !== null) return { fin: end, absent: false };
  }
  const absent = descripteur === 'exige';
  const at = signed ? fin + 4 : fin;
  const room = Math.min(borne - at, 12);
  const summed = room >= 12 && fenetre.u32(at) === entree.crc32;
  const values = fenetre.part(summed ? at + 4 : at, at + room);
  if (values.every((octet) => octet === 0)) return { fin: at + room, absent };
  return signed || summed ? null : { fin, absent };
}

/** Null where the values are not those of the directory. */
function endOfValues(
  fenetre: Fenetre,
  { crc32, taille, tailleCompressee }: Fiche['entree'],
  at: number,
  borne: number,
): number | null {
  if (at + 12 > borne || fenetre.u32(at) !== crc32) return null;
  if (fenetre.u32(at + 4) === tailleCompressee && fenetre.u32(at + 8) === taille) return at + 12;
  if (at + 20 > borne) return null;
  return fenetre.u64(at + 4) === tailleCompressee && fenetre.u64(at + 12) === taille
    ? at + 20
    : null;
}

function sameBytes(fenetre: Fenetre, table: Fenetre, { entree, placeNom, longueurNom }: Fiche) {
  if (fenetre.u16(entree.debut + 26) !== longueurNom) return false;
  const here = entree.debut + TAILLE_EN_TETE_LOCAL - fenetre.debut;
  const there = placeNom - table.debut;
  for (let i = 0; i < longueurNom; i += 1) {
    if (fenetre.octets[here + i] !== table.octets[there + i]) return false;
  }
  return true;
}

/** The same name in other bytes: both sides say how to read theirs (the UTF-8 flag, Info-ZIP's Unicode field). */
function sameName(fenetre: Fenetre, { entree, lectures }: Fiche, data: number): boolean {
  const name = entree.debut + TAILLE_EN_TETE_LOCAL;
  const extra = name + fenetre.u16(entree.debut + 26);
  const lu = decodeName(fenetre.part(name, extra), fenetre.u16(entree.debut + 6), (id) =>
    findField(fenetre, extra, data, id),
  );
  return lectures === undefined && lu.lectures === undefined && lu.nom === entree.nom;
}

interface Mesures {
  readonly crc: number;
  readonly taille: number;
  readonly tailleCompressee: number;
}

/** Saturated sizes stand in the zip64 field, which then holds both: APPNOTE 4.5.3. Null when it does not. */
function readLocalMeasures(fenetre: Fenetre, debut: number, data: number): Mesures | null {
  const crc = fenetre.u32(debut + 14);
  const tailleCompressee = fenetre.u32(debut + 18);
  const taille = fenetre.u32(debut + 22);
  if (taille !== SATURE && tailleCompressee !== SATURE) return { crc, taille, tailleCompressee };
  const extra = debut + TAILLE_EN_TETE_LOCAL + fenetre.u16(debut + 26);
  const octets = findField(fenetre, extra, data, CHAMP_ZIP64);
  if (octets === null || octets.length < 16) return null;
  const long = new Fenetre(octets, 0);
  return {
    crc,
    taille: taille === SATURE ? long.u64(0) : taille,
    tailleCompressee: tailleCompressee === SATURE ? long.u64(8) : tailleCompressee,
  };
}
