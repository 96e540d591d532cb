/** Instants and durations in milliseconds. */
export interface Chrono {
  /** What had gone by when it last stopped. */
  readonly acquis: number;
  /** When it last started; null: it is stopped. */
  readonly depuis: number | null;
}

export const ARRETE: Chrono = { acquis: 0, depuis: null };

export function ecoule({ acquis, depuis }: Chrono, maintenant: number): number {
  // The clock of a device may be set back.
  return acquis + (depuis === null ? 0 : Math.max(maintenant - depuis, 0));
}

/** Starts it, or stops it where it is. */
export function toggle(chrono: Chrono, maintenant: number): Chrono {
  return chrono.depuis === null
    ? { ...chrono, depuis: maintenant }
    : { acquis: ecoule(chrono, maintenant), depuis: null };
}

/** `1:02:03`, or `02:03` below an hour. */
export function writeDuree(duree: number): string {
  const secondes = Math.floor(duree / 1000);
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  const heures = Math.floor(secondes / 3600);
  const reste = `${deux(Math.floor(secondes / 60) % 60)}:${deux(secondes % 60)}`;
  return heures === 0 ? reste : `${heures}:${reste}`;
}

/** Two numbers as this window keeps them; stopped at nothing for any other text. */
export function parseChrono(texte: string): Chrono {
  const lu = /^(\d{1,15}) (\d{1,15}|-)$/.exec(texte);
  if (!lu) return ARRETE;
  return { acquis: Number(lu[1]), depuis: lu[2] === '-' ? null : Number(lu[2]) };
}

export function writeChrono({ acquis, depuis }: Chrono): string {
  return `${acquis} ${depuis ?? '-'}`;
}
