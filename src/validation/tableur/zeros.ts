import type { Noeud } from '#domain/generated/structures.ts';
import { CLES, ZEROS_PERDUS_MAX } from '../format/conseils/identifiants.ts';
import type { CelluleLue } from './cellule-lue.ts';

/** Digits of a number that no key confirms: with its length, one writing is left. */
const LONGUEUR_AM = 9;
const LONGUEUR_TELEPHONE = 10;

/**
 * The zeros that a spreadsheet takes off a number: put back where the length is known and one outcome is left. Null when it is not that,
 * or when the key says that another digit is wrong too.
 */
export function retablirZeros(
  texte: string,
  { type, controle }: Noeud,
  balise: string,
): CelluleLue | null {
  const chiffres = /^(\d+)(?:[.,]0+)?$/.exec(texte.trim())?.[1];
  if (chiffres === undefined || type !== 'texte') return null;
  if (balise.startsWith('telephone')) {
    return /^[1-9]\d{8}$/.test(chiffres) ? put(chiffres, LONGUEUR_TELEPHONE, SANS_CLE) : null;
  }
  if (controle === 'am-9-chiffres') {
    const perdus = LONGUEUR_AM - chiffres.length;
    return perdus === 1 ? put(chiffres, LONGUEUR_AM, SANS_CLE) : null;
  }
  const cle = CLES[controle ?? ''];
  if (!cle) return null;
  const perdus = cle.longueur - chiffres.length;
  if (perdus < 1 || perdus > ZEROS_PERDUS_MAX) return null;
  const complet = chiffres.padStart(cle.longueur, '0');
  return cle.isJuste(complet) ? { valeur: complet, raison: AVEC_CLE } : null;
}

const AVEC_CLE = 'Le tableur a retiré des zéros de tête : remis, la clé du numéro est juste.';
const SANS_CLE =
  'Le tableur a sans doute retiré le zéro de tête : remis, le numéro a la longueur attendue.';

function put(chiffres: string, longueur: number, raison: string): CelluleLue {
  return { valeur: chiffres.padStart(longueur, '0'), raison, aVerifier: true };
}
