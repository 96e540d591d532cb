import type { TauxTva } from './vocabulaire.ts';

/** Money is integer centimes. VAT rates are integer tenths of a percent (20 % = 200). */
export type TauxEnDixiemes = 200 | 85 | 0;

const NOMBRE_JSON = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export function toDixiemes(taux: TauxTva): TauxEnDixiemes {
  if (taux === '20') return 200;
  return taux === '8.5' ? 85 : 0;
}

/** 20 % and 8,5 % go with TTC, 0 % with HT (guide of 2022, section 3). */
export function regimeDuTaux(taux: TauxTva): 'TTC' | 'HT' {
  return taux === '0' ? 'HT' : 'TTC';
}

/**
 * Decimals of a number as it is written, exponent applied: `1000.010` has 3, `1.5e1` none.
 * Null when the text is no JSON number.
 */
export function countDecimals(ecriture: string): number | null {
  const lu = NOMBRE_JSON.exec(ecriture);
  if (lu === null) return null;
  return Math.max(0, (lu[3] ?? '').length - Number(lu[4] ?? '0'));
}

/** `1000.010` → `1000.01`; the text itself when nothing is superfluous or when it has an exponent. */
export function withoutTrailingZeros(ecriture: string): string {
  if (!/^-?\d+\.\d+$/.test(ecriture)) return ecriture;
  return ecriture.replace(/(?:\.|(?<!0))0+$/, '');
}

/** Figures that no person writes: what is left of a number once it went through binary. */
const CHIFFRES_DU_BINAIRE = 15;

/**
 * `358.32999999999998` → `358.33`, `1250.500` → `1250.50`: the same amount to the cent, without what a computer added. The text itself when
 * its decimals count.
 */
export function sansBruit(ecriture: string): string {
  const court = ecriture.replace(/^(-?\d+\.\d\d)0+$/, '$1');
  if ((countDecimals(court) ?? 0) <= 2) return court;
  const valeur = Number(court);
  const arrondi = Math.round(valeur * 100) / 100;
  const chiffres = court.replace(/^-?0*\.?0*|[eE].*$|\./g, '').length;
  const memeMontant = Math.abs(valeur - arrondi) <= Math.abs(valeur) * 1e-12;
  return memeMontant && chiffres >= CHIFFRES_DU_BINAIRE ? String(arrondi) : court;
}

/**
 * Euros as written in the JSON to centimes, exactly; digits beyond the cent are rounded half up (away from zero).
 * Null when the text is no JSON number, or too large to be exact.
 */
export function parseCentimes(ecriture: string): number | null {
  const lu = NOMBRE_JSON.exec(ecriture);
  if (lu === null) return null;
  const fraction = lu[3] ?? '';
  const chiffres = `${lu[2] ?? ''}${fraction}`.replace(/^0+/, '');
  if (chiffres === '') return 0;
  const decalage = Number(lu[4] ?? '0') - fraction.length + 2;
  const absolu = shift(chiffres, decalage);
  if (absolu === null) return null;
  return lu[1] === '-' && absolu !== 0 ? -absolu : absolu;
}

/** A JSON number in euros to centimes, through its shortest decimal text, so that binary noise plays no part. */
export function toCentimes(euros: number): number | null {
  return parseCentimes(String(euros));
}

/** Amount including VAT, rounded half up to the cent. */
export function addTva(htCentimes: number, taux: TauxEnDixiemes): number {
  const milliemes = Math.abs(htCentimes) * (1000 + taux);
  const arrondi = Math.floor((milliemes + 500) / 1000);
  return htCentimes < 0 ? -arrondi : arrondi;
}

/** 30 % avance (rounded half up) and what remains, so that both always add up to the whole. */
export function splitAvanceSolde(centimes: number): { avance: number; solde: number } {
  const avance = Math.floor((centimes * 30 + 50) / 100);
  return { avance, solde: centimes - avance };
}

/** `chiffres` × 10^`decalage`, rounded half up to an integer; null beyond what a number holds exactly. */
function shift(chiffres: string, decalage: number): number | null {
  if (decalage >= 0) {
    if (chiffres.length + decalage > 15) return null;
    return Number(chiffres + '0'.repeat(decalage));
  }
  const coupe = chiffres.length + decalage;
  if (coupe < 0) return 0;
  if (coupe > 15) return null;
  const entier = Number(chiffres.slice(0, coupe) || '0');
  return chiffres.charCodeAt(coupe) >= 53 ? entier + 1 : entier;
}
