/** A day of the Gregorian calendar, without time or zone. */
export interface DateCivile {
  readonly annee: number;
  readonly mois: number;
  readonly jour: number;
}

const JJ_MM_AAAA = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** True when the text is spelled JJ/MM/AAAA, whether or not the day exists. */
export function isJjMmAaaa(texte: string): boolean {
  return JJ_MM_AAAA.test(texte);
}

/**
 * Reads `JJ/MM/AAAA`; null when it is spelled otherwise or when the day is not in the calendar.
 * Written without a regular expression: several controls read every date of 20,000 lines.
 */
export function parseDate(texte: string): DateCivile | null {
  if (texte.length !== 10 || texte[2] !== '/' || texte[5] !== '/') return null;
  return toDate(readDigits(texte, 6, 10), readDigits(texte, 3, 5), readDigits(texte, 0, 2));
}

/** The day of an `AAAA-MM-JJ` or `AAAA-MM-JJTHH:MM` text; null when there is no such day. */
export function parseIso(texte: string): DateCivile | null {
  if (texte[4] !== '-' || texte[7] !== '-') return null;
  return toDate(readDigits(texte, 0, 4), readDigits(texte, 5, 7), readDigits(texte, 8, 10));
}

/** Negative when `a` comes first, 0 on the same day. */
export function compareDates(a: DateCivile, b: DateCivile): number {
  return a.annee - b.annee || a.mois - b.mois || a.jour - b.jour;
}

/** Calendar days; `nombre` may be negative. */
export function addDays(date: DateCivile, nombre: number): DateCivile {
  return fromDayNumber(toDayNumber(date) + nombre);
}

/** Days from `a` to `b`, negative when `b` comes first. */
export function daysBetween(a: DateCivile, b: DateCivile): number {
  return toDayNumber(b) - toDayNumber(a);
}

/** `AAAA-MM-JJ`. */
export function toIso(date: DateCivile): string {
  return `${pad(date.annee, 4)}-${pad(date.mois, 2)}-${pad(date.jour, 2)}`;
}

/** `JJ/MM/AAAA`, as the JSON files write a day. */
export function toJjMmAaaa(date: DateCivile): string {
  return `${pad(date.jour, 2)}/${pad(date.mois, 2)}/${pad(date.annee, 4)}`;
}

/** Days in a month, leap years included. `mois` from 1 to 12. */
function daysInMonth(annee: number, mois: number): number {
  if (mois === 2) return isLeap(annee) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

/** Null when one of them is no number, or when there is no such day. */
function toDate(annee: number, mois: number, jour: number): DateCivile | null {
  const isDate = annee >= 1 && mois >= 1 && mois <= 12 && jour >= 1;
  return isDate && jour <= daysInMonth(annee, mois) ? { annee, mois, jour } : null;
}

/** NaN when a character is no digit. */
function readDigits(texte: string, debut: number, fin: number): number {
  let nombre = 0;
  for (let i = debut; i < fin; i++) {
    const chiffre = texte.charCodeAt(i) - 48;
    if (chiffre < 0 || chiffre > 9) return Number.NaN;
    nombre = nombre * 10 + chiffre;
  }
  return nombre;
}

function isLeap(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}

/** Day count of the proleptic Gregorian calendar (years start in March, so that the leap day comes last). */
function toDayNumber({ annee, mois, jour }: DateCivile): number {
  const a = mois > 2 ? annee : annee - 1;
  const m = mois > 2 ? mois - 3 : mois + 9;
  const jours = Math.floor((153 * m + 2) / 5) + jour - 1;
  return a * 365 + Math.floor(a / 4) - Math.floor(a / 100) + Math.floor(a / 400) + jours;
}

function fromDayNumber(numero: number): DateCivile {
  let annee = Math.floor(numero / 365.2425) + 1;
  while (toDayNumber({ annee, mois: 1, jour: 1 }) > numero) annee--;
  let reste = numero - toDayNumber({ annee, mois: 1, jour: 1 });
  let mois = 1;
  while (reste >= daysInMonth(annee, mois)) {
    reste -= daysInMonth(annee, mois);
    mois++;
  }
  return { annee, mois, jour: reste + 1 };
}

function pad(nombre: number, largeur: number): string {
  return String(nombre).padStart(largeur, '0');
}
