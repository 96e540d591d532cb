import {
  addDays,
  daysBetween,
  parseDate,
  parseIso,
  toIso,
  toJjMmAaaa,
  type DateCivile,
} from '../dates.ts';
import { fold } from '../texte.ts';
import { drawBetween, type Hasard } from './hasard.ts';

/** Words that programs write in dates. */
const MOTS =
  /^(?:jan|fe[bv]|mar|a[pv]r|ma[iy]|jui?[nl]|aug|aou|sep|oct|nov|dec|lun|mon|tue|wed|mer|jeu|thu|ven|fri|sam|sat|dim|sun|gmt|utc|cet|cest|am|pm|heure|normale|ete|centrale|europe|paris|d|de|date|new|time|standard|central|[tzhajmoil]+$)/;

/** A count of days, of seconds…, or `AAAAMMJJ`. */
const COMPTE =
  /^(?:[3-7]\d{4}(?:[.,]\d+)?|7[3-6]\d{4}|1\d{9}|1\d{12}|1\d{15}|20\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:T?\d{4,9}Z?)?|[0-3]?\d[01]\d20\d\d)$/;

/** What reads as a day, well or badly written; a day in full, or nothing that a rule would read otherwise. */
export function isDate(valeur: string): boolean {
  const propre = valeur.trim();
  if (!/\d/.test(propre) || propre.length > 80) return false;
  if (/^\d+([.,]\d+)?$/.test(propre)) {
    return propre.length <= 4 || COMPTE.test(propre) || isHeureDeSwift(propre);
  }
  // Fractions of a second, and what a spreadsheet adds.
  const net = propre.replace(/(?<=:\d\d)[.,]\d+|(?<=\d{4})[.,]0+$/g, '');
  const nombres = net.match(/\d+/g) ?? [];
  const mots = fold(net).match(/[a-z]+/g) ?? [];
  return (
    !isNumeroEnGroupes(net, nombres) &&
    nombres.length < 9 &&
    nombres.every((nombre) => nombre.length <= 4 || COMPTE.test(nombre)) &&
    /\d{4}|\d+\D+\d+\D+\d/.test(net) &&
    mots.every((mot) => MOTS.test(mot))
  );
}

/** A hour. */
const HEURE = /\d *[:ht]|date\(/i;

/** A telephone, a SIREN, a RPPS written by groups: no day has four numbers without an hour, nor two years. */
function isNumeroEnGroupes(net: string, nombres: readonly string[]): boolean {
  if (/^\+|^\d{3}\D\d{3}\D\d{3}$/.test(net)) return true;
  if (HEURE.test(net)) return false;
  return nombres.length > 3 || nombres.filter(({ length }) => length > 3).length > 1;
}

/** Seconds since 2001 have as many digits as a SIREN: those of a whole hour of the procedure are no number of anybody. */
function isHeureDeSwift(chiffres: string): boolean {
  const secondes = Number(chiffres);
  return secondes >= 599_616_000 && secondes < 946_684_800 && secondes % 3600 === 0;
}

/** A day written in full, whatever tag holds it: no one is named so. */
export function isDateEntiere(valeur: string): boolean {
  return readJour(valeur) !== null;
}

interface Jour {
  readonly date: DateCivile;
  readonly debut: number;
  readonly iso: boolean;
}

/** Years of the procedure, with room: another one stands for no date, and rules know it. */
const PREMIERE = 2000;
const DERNIERE = 2100;

function readJour(valeur: string): Jour | null {
  const trouve = /^\s*(?:(\d{2}\/\d{2}\/\d{4})|(\d{4}-\d{2}-\d{2}))(?=$|[T\s])/.exec(valeur);
  const [tout = '', francais, iso] = trouve ?? [];
  const date = francais === undefined ? parseIso(iso ?? '') : parseDate(francais);
  if (date === null || date.annee < PREMIERE || date.annee >= DERNIERE) return null;
  return { date, debut: tout.length - 10, iso: iso !== undefined };
}

export function readDate(valeur: string): DateCivile | null {
  return readJour(valeur)?.date ?? null;
}

/** The same writing, so many days later; null when it is no day written in full. */
export function shiftDate(valeur: string, jours: number): string | null {
  const lu = readJour(valeur);
  if (lu === null) return null;
  const decale = addDays(lu.date, jours);
  const ecrit = lu.iso ? toIso(decale) : toJjMmAaaa(decale);
  return valeur.slice(0, lu.debut) + ecrit + valeur.slice(lu.debut + 10);
}

const AU_PLUS = 300;

/**
 * One shift for all the dates, which keeps each on its side of each of `seuils` (on the day itself counts as before); null when
 * there is none.
 */
export function drawDecalage(
  dates: readonly DateCivile[],
  seuils: readonly DateCivile[],
  hasard: Hasard,
): number | null {
  let [min, max] = [-AU_PLUS, AU_PLUS];
  for (const date of dates) {
    for (const seuil of seuils) {
      const marge = daysBetween(date, seuil);
      if (marge >= 0) max = Math.min(max, marge);
      else min = Math.max(min, marge + 1);
    }
  }
  return drawNonNul(min, max, hasard);
}

/** Null when 0 is the only one. */
export function drawNonNul(min: number, max: number, hasard: Hasard): number | null {
  if (min > max || (min === 0 && max === 0)) return null;
  const tire = drawBetween(hasard, min, max);
  if (tire !== 0) return tire;
  return max > 0 ? max : min;
}
