import { decodeWindows1252 } from '#domain/windows-1252.ts';

/** Bytes of a line that is kept to be read; a longer one is of no register, and is left out. */
const MAX_LIGNE = 64 * 2 ** 10;

const SAUT = 10;

/** Cuts bytes that pass into groups of whole lines, without copying any but those that two pieces share. */
export class Lignes {
  /** Start of a line whose end has not come. */
  readonly #reste = new Uint8Array(MAX_LIGNE);
  #longueur = 0;
  /** The line at hand is too long. */
  #perdue = false;
  readonly #onLignes: (octets: Uint8Array, debut: number, fin: number) => void;

  /** `onLignes`: `[debut, fin[` starts with a line and ends after an end of line. */
  constructor(onLignes: (octets: Uint8Array, debut: number, fin: number) => void) {
    this.#onLignes = onLignes;
  }

  push(octets: Uint8Array): void {
    let debut = 0;
    if (this.#longueur > 0 || this.#perdue) {
      const saut = octets.indexOf(SAUT);
      debut = saut < 0 ? octets.length : saut + 1;
      this.#keep(octets, 0, debut);
      if (saut < 0) return;
      if (!this.#perdue) this.#onLignes(this.#reste, 0, this.#longueur);
      this.#longueur = 0;
      this.#perdue = false;
    }
    const fin = Math.max(debut, octets.lastIndexOf(SAUT) + 1);
    if (fin > debut) this.#onLignes(octets, debut, fin);
    this.#keep(octets, fin, octets.length);
  }

  /** The last line when nothing ends it: '' when all is ended, null when it is too long to be one. */
  end(): string | null {
    return this.#perdue ? null : decodeLigne(this.#reste, 0, this.#longueur);
  }

  #keep(octets: Uint8Array, debut: number, fin: number): void {
    if (this.#perdue) return;
    if (this.#longueur + fin - debut > MAX_LIGNE) {
      this.#perdue = true;
      return;
    }
    this.#reste.set(octets.subarray(debut, fin), this.#longueur);
    this.#longueur += fin - debut;
  }
}

/** The line around a place of whole lines, without its end; null when it is too long to be one. */
export function lineAround(
  octets: Uint8Array,
  place: number,
  debut: number,
  fin: number,
): string | null {
  const start = Math.max(debut, octets.lastIndexOf(SAUT, place) + 1);
  const saut = octets.indexOf(SAUT, place);
  const end = saut < 0 ? fin : saut;
  return end - start >= MAX_LIGNE ? null : decodeLigne(octets, start, end);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8, else what older extracts are written in. */
export function decodeLigne(octets: Uint8Array, debut: number, fin: number): string {
  const ligne = octets.subarray(debut, fin);
  try {
    return endless(UTF8.decode(ligne));
  } catch {
    return endless(decodeWindows1252(ligne));
  }
}

function endless(ligne: string): string {
  return ligne.replace(/[\r\n]+$/, '');
}
