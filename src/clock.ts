import type { HeureDeParis } from '#domain/vocabulaire.ts';

/** The only reader of real time. Everything else receives `maintenant` as a value. */
export function readClock(): HeureDeParis {
  return toHeureDeParis(new Date());
}

/** How long something lasts: milliseconds since 1970, which no change of the hour moves. */
export function readInstant(): number {
  return Date.now();
}

/**
 * The wall clock of Europe/Paris at this instant, to the minute: `AAAA-MM-JJTHH:MM`. For instants since 1996, by the rule of
 * directive 2000/84/CE: the first use of `Intl` is slow, and every start would pay for it.
 * @throws RangeError when it is no instant
 */
export function toHeureDeParis(instant: Date): HeureDeParis {
  const heures = isSummer(instant) ? 2 : 1;
  return new Date(instant.getTime() + heures * HEURE).toISOString().slice(0, 16);
}

const HEURE = 3_600_000;

/** From the last Sunday of March to that of October, at 01:00 UTC. */
function isSummer(instant: Date): boolean {
  const annee = instant.getUTCFullYear();
  return instant >= lastSunday(annee, 2) && instant < lastSunday(annee, 9);
}

/** At 01:00 UTC. `mois` from 0, one of 31 days. */
function lastSunday(annee: number, mois: number): Date {
  const dernier = new Date(Date.UTC(annee, mois, 31, 1));
  return new Date(dernier.getTime() - dernier.getUTCDay() * 24 * HEURE);
}
