import { drawNonNul } from './dates.ts';
import type { Hasard } from './hasard.ts';

/** An amount as people and programs write it; a longer number is none. */
const MONTANT =
  /^[-+]?(?:eur|€)?\s*(?=\D*\d)[\d.,\s'’_]{1,18}(?:e[+-]?\d{1,2})?\s*(?:€|eur(?:os?)?)?\s*(?:ht|ttc)?$/i;
const CHIFFRES_MAX = 7;
const SIGNES_MAX = 60;

export function isMontant(valeur: string): boolean {
  const propre = valeur.trim();
  return (
    propre.length <= SIGNES_MAX &&
    MONTANT.test(propre) &&
    (/\d+/.exec(valeur.replace(/[\s'’_]/g, ''))?.[0].length ?? 0) <= CHIFFRES_MAX
  );
}

interface Ecrit {
  readonly debut: number;
  readonly euros: string;
  readonly decimales: string;
}

/** Positive, in digits with two decimals at most: whole euros are added to no other writing. */
function readEcrit(valeur: string): Ecrit | null {
  const [, avant = '', euros = '', decimales = ''] =
    /^(\s*)([1-9]\d{0,8})(?:[.,](\d{0,2}0*))?\s*$/.exec(valeur) ?? [];
  return euros === '' ? null : { debut: avant.length, euros, decimales };
}

/** In cents; null for what is not shifted. */
export function readMontant(valeur: string): number | null {
  const lu = readEcrit(valeur);
  return lu && Number(lu.euros) * 100 + Number(lu.decimales.slice(0, 2).padEnd(2, '0'));
}

/** The same writing, so many euros more. */
export function shiftMontant(valeur: string, euros: number): string | null {
  const lu = readEcrit(valeur);
  if (lu === null) return null;
  const decale = String(Number(lu.euros) + euros);
  return valeur.slice(0, lu.debut) + decale + valeur.slice(lu.debut + lu.euros.length);
}

const AU_PLUS = 500;

/**
 * One number of euros for all the amounts, by which each keeps its number of digits and goes past no multiple of the ceiling
 * (`plafond`, in cents, taxes included; a demande may hold several doctors); null when there is none.
 */
export function drawEuros(
  centimes: readonly number[],
  plafond: number | null,
  hasard: Hasard,
): number | null {
  let [min, max] = [-AU_PLUS, AU_PLUS];
  for (const montant of centimes) {
    const euros = Math.floor(montant / 100);
    const plus = 10 ** String(euros).length;
    min = Math.max(min, Math.ceil(plus / 10) - euros);
    max = Math.min(max, plus - 1 - euros);
    if (plafond === null) continue;
    let rang = Math.floor((montant * 1.2) / plafond);
    while (horsTaxes(rang * plafond) < montant) rang += 1;
    min = Math.max(min, Math.floor((horsTaxes((rang - 1) * plafond) - montant) / 100) + 1);
    max = Math.min(max, Math.floor((horsTaxes(rang * plafond) - montant) / 100));
  }
  return drawNonNul(min, max, hasard);
}

/** Cents before VAT at 20 %, rounded half up, as `arrondi-ttc` counts. */
function horsTaxes(ttcCentimes: number): number {
  return Math.floor((ttcCentimes * 10 + 6) / 12);
}
