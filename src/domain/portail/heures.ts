import { addDays, parseIso, toIso } from '../dates.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

const HEURE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/** True for a minute of the calendar, `AAAA-MM-JJTHH:MM`. */
export function isHeure(texte: string): boolean {
  return HEURE.test(texte) && parseIso(texte) !== null;
}

/** True for a minute of this century, at which the clock may stand: what a delay makes of it is a time too. */
export function isReglable(texte: string): boolean {
  return isHeure(texte) && texte.startsWith('20');
}

/** True for the hour that the change to summer time skips: from 02:00 to 02:59, the last Sunday of March. */
export function isSautee(heure: HeureDeParis): boolean {
  const jour = parseIso(heure);
  if (jour === null || !isHeure(heure) || heure.slice(11, 13) !== '02') return false;
  const dimanche = new Date(Date.UTC(jour.annee, jour.mois - 1, jour.jour)).getUTCDay() === 0;
  return jour.mois === 3 && jour.jour > 31 - 7 && dimanche;
}

/** Days of the longest delay that a profil may give; no source comes near it. */
export const DELAI_MAX = 366;

export function isDelai(jours: number): boolean {
  return Number.isInteger(jours) && jours >= 0 && jours <= DELAI_MAX;
}

/** The minute that follows on the wall clock. Throws when `heure` is no `HeureDeParis`. */
export function minuteApres(heure: HeureDeParis): HeureDeParis {
  return addMinutes(heure, 1);
}

/** The minute before. Throws when `heure` is no `HeureDeParis`. */
export function minuteAvant(heure: HeureDeParis): HeureDeParis {
  return addMinutes(heure, -1);
}

const JOUR = 24 * 60;

/** Less than a day of them. */
function addMinutes(heure: HeureDeParis, nombre: number): HeureDeParis {
  const jour = parseIso(heure);
  if (jour === null || !isHeure(heure)) throw new Error(`Not a time: ${heure}`);
  const minutes = Number(heure.slice(11, 13)) * 60 + Number(heure.slice(14)) + nombre;
  const reste = (minutes + JOUR) % JOUR;
  const autreJour = addDays(jour, Math.floor(minutes / JOUR));
  return `${toIso(autreJour)}T${pad(Math.floor(reste / 60))}:${pad(reste % 60)}`;
}

function pad(nombre: number): string {
  return String(nombre).padStart(2, '0');
}
