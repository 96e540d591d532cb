import type { TypePiece } from '#domain/zip.ts';
import type { Temoin } from './unpack.ts';

/** Keeps the first bytes of a content, and all of it when these are those of a piece. */
export class Witness implements Temoin {
  readonly #headLength: number;
  readonly #recognize: ((tete: Uint8Array) => TypePiece) | null;
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #kept = 0;
  #tete: Uint8Array | null = null;
  #whole = true;

  /** `recognize`: null when the whole is not wanted, whatever its type. */
  constructor(headLength: number, recognize: ((tete: Uint8Array) => TypePiece) | null) {
    this.#headLength = headLength;
    this.#recognize = recognize;
  }

  readonly restart = (): void => {
    this.#parts = [];
    this.#kept = 0;
    this.#tete = null;
    this.#whole = true;
  };

  readonly onOctets = (octets: Uint8Array<ArrayBuffer>): void => {
    if (!this.#whole) return;
    this.#parts.push(octets);
    this.#kept += octets.length;
    if (this.#tete !== null || this.#kept < this.#headLength) return;
    const tete = this.tete();
    if (this.#recognize === null || this.#recognize(tete) === 'autre') {
      this.#parts = [];
      this.#whole = false;
    }
  };

  tete(): Uint8Array {
    this.#tete ??= concat(this.#parts, Math.min(this.#kept, this.#headLength));
    return this.#tete;
  }

  /** The whole content, once it has all passed; null when it was not kept. */
  content(): Uint8Array<ArrayBuffer> | null {
    if (!this.#whole) return null;
    const [only, second] = this.#parts;
    return only && !second ? only : concat(this.#parts, this.#kept);
  }
}

/** The first `length` bytes of the parts, a copy. */
export function concat(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (at >= length) break;
    octets.set(part.subarray(0, length - at), at);
    at += part.length;
  }
  return octets;
}
