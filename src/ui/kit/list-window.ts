/** The part of a long list that is drawn: ranks `[debut, fin[`. Pure. */
export interface ListWindow {
  readonly debut: number;
  readonly fin: number;
}

/**
 * The window to draw so that `ancre` is in it (-1 = nothing to reach): the present one when it holds the rank, else the
 * page around it, so that reaching the 9,000th item does not draw the 8,999 before.
 */
export function windowAround(etendue: ListWindow, ancre: number, taille: number): ListWindow {
  if (ancre < 0 || (etendue.debut <= ancre && ancre < etendue.fin)) return etendue;
  const debut = Math.floor(ancre / taille) * taille;
  return { debut, fin: debut + taille };
}
