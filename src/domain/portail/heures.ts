import { parseIso } from '../dates.ts';

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
