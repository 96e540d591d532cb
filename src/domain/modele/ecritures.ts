import { stripAccents } from '../texte.ts';

/** How two spellings of one name differ. */
export type Ecriture = 'casse' | 'accents' | 'pluriel';

/** What is common to the spellings of a name: neither case, accents nor final s. */
export function nomNu(nom: string): string {
  return sansPluriel(stripAccents(nom)).toLowerCase();
}

/** How two names that have the same `nomNu` differ; empty when they are the same. */
export function ecrituresOf(a: string, b: string): readonly Ecriture[] {
  const ecritures: Ecriture[] = [];
  const nus = [a, b].map((nom) => sansPluriel(stripAccents(nom)));
  if (nus[0] !== nus[1]) ecritures.push('casse');
  const minuscules = [a, b].map((nom) => sansPluriel(nom.normalize('NFC').toLowerCase()));
  if (minuscules[0] !== minuscules[1]) ecritures.push('accents');
  if (isPluriel(a) !== isPluriel(b)) ecritures.push('pluriel');
  return ecritures;
}

function sansPluriel(nom: string): string {
  return nom.replace(/s$/i, '');
}

function isPluriel(nom: string): boolean {
  return /s$/i.test(nom);
}
