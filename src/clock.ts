import type { HeureDeParis } from '#domain/vocabulaire.ts';

/** The only reader of real time. Everything else receives `maintenant` as a value. */
export function readClock(): HeureDeParis {
  return toHeureDeParis(new Date());
}

/** How long something lasts: milliseconds since 1970, which no change of the hour moves. */
export function readInstant(): number {
  return Date.now();
}

/** The wall clock of Europe/Paris at this instant, to the minute: `AAAA-MM-JJTHH:MM`. */
export function toHeureDeParis(instant: Date): HeureDeParis {
  const part = new Map(PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const field = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? '';
  return `${field('year')}-${field('month')}-${field('day')}T${field('hour')}:${field('minute')}`;
}

const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
