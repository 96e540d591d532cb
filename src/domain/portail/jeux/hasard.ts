/** Numbers that look drawn by lot and are the same each time. */
export interface Hasard {
  /** An integer from `min` to `max`, both included. */
  entre(min: number, max: number): number;
  /** The same values in another order. */
  melange<T>(valeurs: readonly T[]): readonly T[];
}

/** Mulberry32, a small generator of 32 bits. */
export function createHasard(graine: number): Hasard {
  let etat = graine;
  const entre = (min: number, max: number) => {
    etat = (etat + 0x6d2b79f5) | 0;
    let mot = Math.imul(etat ^ (etat >>> 15), etat | 1);
    mot ^= mot + Math.imul(mot ^ (mot >>> 7), mot | 61);
    return min + (((mot ^ (mot >>> 14)) >>> 0) % (max - min + 1));
  };
  return {
    entre,
    melange: (valeurs) =>
      valeurs
        .map((valeur) => ({ valeur, rang: entre(0, 1_000_000) }))
        .sort((a, b) => a.rang - b.rang)
        .map(({ valeur }) => valeur),
  };
}
