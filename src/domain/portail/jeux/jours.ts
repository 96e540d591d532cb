import { addDays, parseIso, toJjMmAaaa } from '../../dates.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';

/** `JJ/MM/AAAA`, so many days before. Throws when `heure` is no `HeureDeParis`. */
export function dayBefore(heure: HeureDeParis, jours: number): string {
  const jour = parseIso(heure);
  if (jour === null) throw new Error(`Not a time: ${heure}`);
  return toJjMmAaaa(addDays(jour, -jours));
}
