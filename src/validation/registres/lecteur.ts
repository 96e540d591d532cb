import type { MotifRegistre } from '#domain/registres/lecture.ts';
import type { Registres } from '#domain/registres/registres.ts';

/** Why it stops reading. */
export interface Refus {
  readonly motif: MotifRegistre;
  readonly detail: string;
}

/** What a register read to its end told, its file not named yet. */
export interface Releve {
  readonly registres: (nom: string, date: string | null) => Registres;
  /** The day that its content tells. */
  readonly date: string | null;
}

/** Reads an extract as its bytes pass, cut anywhere; what is given may be overwritten afterwards. */
export interface Lecteur {
  readonly push: (octets: Uint8Array) => void;
  /** Not null: what follows is not looked at. */
  readonly refus: Refus | null;
  /** After the last byte. */
  readonly end: () => Releve | Refus;
}
