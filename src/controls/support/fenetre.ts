import { formatEcheance, listNames } from '#domain/francais.ts';
import type { Echeance } from '#domain/sons.ts';
import { SOURCES } from '#domain/sources.ts';

/** « 10/11/2026 à 12h00 », or the day alone when the hour is not published; '' when nothing is. */
export function formatFermeture({ fermeture, heurePubliee }: Echeance): string {
  return fermeture === null ? '' : formatEcheance(fermeture, heurePubliee);
}

/** « title (author) » of each text that gives the dates of this window. */
export function nameCalendrier({ sources }: Echeance): string {
  const textes = new Set(sources.map(({ source }) => source));
  return listNames([...textes].map((id) => `« ${SOURCES[id].titre} » (${SOURCES[id].auteur})`));
}
