import { formeOfCsv, readFinessCsv } from './finess-csv.ts';
import { readFinessJson } from './finess-json.ts';
import { foldTitre } from './colonnes.ts';
import type { Lecteur } from './lecteur.ts';
import { decodeLigne } from './lignes.ts';
import { readRpps } from './rpps.ts';
import type { Numeros } from '#domain/registres/registres.ts';

/** Bytes that are enough to tell what a file is: titles of columns take some two thousand. */
export const TETE = 16_384;

const ACCOLADE = 123;

/** The reader of an extract, by its first bytes, without BOM; null when it is none that we know. */
export function chooseLecteur(tete: Uint8Array, numeros: Numeros): Lecteur | null {
  if (tete.find((octet) => octet > 32) === ACCOLADE) return readFinessJson(numeros.finess);
  const saut = tete.indexOf(10);
  // The end of a sign may be missing where the first bytes stop.
  const premiere =
    saut < 0 && tete.length === TETE ? '' : decodeLigne(tete, 0, saut < 0 ? tete.length : saut);
  if (premiere.includes('|') && premiere.split('|').map(foldTitre).includes('identifiant pp')) {
    return readRpps(numeros.rpps);
  }
  return formeOfCsv(premiere) ? readFinessCsv(numeros.finess, premiere) : null;
}

/** The day that a name of file tells (`…_202609230000.txt`, `…-20260512-0338.csv`), `AAAA-MM-JJ`; null when it tells none. */
export function dateOfNom(nom: string): string | null {
  const [, annee, mois, jour] =
    /(?<!\d)(20\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])/.exec(nom) ?? [];
  return annee === undefined ? null : `${annee}-${mois}-${jour}`;
}
