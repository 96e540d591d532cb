import { addDays, parseIso, toIso } from '../dates.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

const HEURE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** True for a minute of the calendar, `AAAA-MM-JJTHH:MM`. */
export function isHeure(texte: string): boolean {
  return HEURE.test(texte) && parseIso(texte) !== null;
}

/** Days of the longest delay that a profil may give; no source comes near it. */
export const DELAI_MAX = 366;

export function isDelai(jours: number): boolean {
  return Number.isInteger(jours) && jours >= 0 && jours <= DELAI_MAX;
}

/** The minute that follows on the wall clock. Throws when `heure` is no `HeureDeParis`. */
export function minuteApres(heure: HeureDeParis): HeureDeParis {
  const jour = parseIso(heure);
  if (jour === null || !isHeure(heure)) throw new Error(`Not a time: ${heure}`);
  const minutes = Number(heure.slice(11, 13)) * 60 + Number(heure.slice(14)) + 1;
  if (minutes === 24 * 60) return `${toIso(addDays(jour, 1))}T00:00`;
  return `${toIso(jour)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(nombre: number): string {
  return String(nombre).padStart(2, '0');
}
