import type { RefusZip } from '#domain/zip.ts';
import { CHIFFREE, findField, type Fiche, type Repertoire } from './directory.ts';
import { designate, refuse } from './refus.ts';
import { Fenetre } from './window.ts';

const LOCAL = 0x04034b50;
export const TAILLE_EN_TETE_LOCAL = 30;

/** Sizes and CRC follow the data instead of standing in the local header. */
const DESCRIPTEUR = 0x0008;
/** Strong encryption masks the values of local headers: APPNOTE 4.4.4, bit 13. */
const MASQUEE = 0x2000;
const MARQUE_DESCRIPTEUR = 0x08074b50;
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
  if (fenetre.u16(debut + 26) !== fiche.longueurNom || !sameName(fenetre, table, fiche)) {
    return disagree('le nom');
  }
  if (fenetre.u16(debut + 8) !== entree.methode) return disagree('la méthode de compression');
  if (((drapeaux ^ fiche.drapeaux) & CHIFFREE) !== 0) return disagree('le chiffrement');

  const local = readLocalMeasures(fenetre, debut, data);
  if (local === null) return disagree('la taille');
  const postponed = (drapeaux & DESCRIPTEUR) !== 0;
  const free = postponed || (drapeaux & MASQUEE) !== 0;
  const agrees = (said: number, truth: number): boolean => said === truth || (free && said === 0);
  if (!agrees(local.crc, entree.crc32)) return disagree('la somme de contrôle');
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
 * entry or the directory starts. Returns its end; null when it contradicts the directory, or is missing and needed.
 */
export function checkDescriptor(
  fenetre: Fenetre,
  fiche: Fiche,
  donnees: Donnees,
  borne: number,
): number | null {
  const { crc32, taille, tailleCompressee } = fiche.entree;
  const start = donnees.fin;
  const signed = start + 4 <= borne && fenetre.u32(start) === MARQUE_DESCRIPTEUR;
  for (const at of signed ? [start + 4, start] : [start]) {
    if (at + 12 > borne || fenetre.u32(at) !== crc32) continue;
    if (fenetre.u32(at + 4) === tailleCompressee && fenetre.u32(at + 8) === taille) return at + 12;
    if (at + 20 > borne) continue;
    if (fenetre.u64(at + 4) === tailleCompressee && fenetre.u64(at + 12) === taille) return at + 20;
  }
  return donnees.descripteur === 'libre' && !signed ? start : null;
}

function sameName(fenetre: Fenetre, table: Fenetre, { entree, placeNom, longueurNom }: Fiche) {
  const here = entree.debut + TAILLE_EN_TETE_LOCAL - fenetre.debut;
  const there = placeNom - table.debut;
  for (let i = 0; i < longueurNom; i += 1) {
    if (fenetre.octets[here + i] !== table.octets[there + i]) return false;
  }
  return true;
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
