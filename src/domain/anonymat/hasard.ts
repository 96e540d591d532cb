/** Draws between 0 and 1, 1 excluded. */
export type Hasard = () => number;

/** The same seed gives the same draws (Mulberry32). Nothing that is drawn depends on what it replaces, but for its shape. */
export function createHasard(graine: number): Hasard {
  let etat = graine | 0;
  return () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `min` to `max`, both included. */
export function drawBetween(hasard: Hasard, min: number, max: number): number {
  return min + Math.floor(hasard() * (max - min + 1));
}

export function drawSign(hasard: Hasard, signes: string): string {
  return signes.charAt(Math.floor(hasard() * signes.length));
}
