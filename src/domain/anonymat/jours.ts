/** A number that reads as a day, were it the value of a date: days, seconds, or `AAAAMMJJ`. */
export function isJour(chiffres: string): boolean {
  const nombre = Number(chiffres);
  const compte = JOURS.some(([debut, fin]) => nombre >= debut && nombre < fin);
  return compte || /^20\d\d[01]\d[0-3]\d|^[0-3]?\d[01]\d20\d\d$/.test(chiffres);
}

/** From 2000, or 2015, to 2100, as spreadsheets, FileMaker, Swift and the others count. */
const JOURS = [
  [36_526, 73_051],
  [735_599, 766_645],
  [441_763_200, 4_102_444_800],
  [946_684_800_000, 4_102_444_800_000],
] as const;
