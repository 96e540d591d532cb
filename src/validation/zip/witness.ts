import type { TypePiece } from '#domain/zip.ts';
import { MAX_CONTENU } from './limits.ts';
import { recognizeType, TETE_UTILE } from './signature.ts';
import type { Tampon } from './tampon.ts';
import type { Temoin } from './unpack.ts';

/** Keeps the first bytes of a content, and all of it when these are those of a piece of MAX_CONTENU at most. */
export class Witness implements Temoin {
  readonly #tampon: Tampon;
  readonly #mayKeepAll: boolean;
  /** Bytes kept at most. */
  readonly #limit: number;
  /** The first part as it came, until a second one takes both to the lent memory. */
  #kept: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #lent = false;
  #length = 0;
  #type: TypePiece | null = null;

  /** `taille`: that declared. */
  constructor(tampon: Tampon, taille: number) {
    this.#tampon = tampon;
    this.#mayKeepAll = taille <= MAX_CONTENU;
    this.#limit = this.#mayKeepAll ? Math.max(taille, TETE_UTILE) : TETE_UTILE;
  }

  readonly restart = (): void => {
    this.#lent = false;
    this.#length = 0;
    this.#type = null;
  };

  readonly onOctets = (octets: Uint8Array<ArrayBuffer>): void => {
    if (this.#type === 'autre' || this.#length === this.#limit) return;
    const part = octets.subarray(0, this.#limit - this.#length);
    if (this.#length === 0) this.#kept = part;
    else this.#borrow().set(part, this.#length);
    this.#length += part.length;
    if (this.#type === null && this.#length >= TETE_UTILE) this.#type = this.type();
  };

  type(): TypePiece {
    return this.#type ?? recognizeType(this.#kept.subarray(0, Math.min(this.#length, TETE_UTILE)));
  }

  /** The whole content, or the start of what is no piece, once it has all passed and until the memory is lent again; null when it was not kept. */
  content(): Uint8Array<ArrayBuffer> | null {
    if (!this.#mayKeepAll && this.#type !== 'autre') return null;
    return this.#kept.subarray(0, this.#length);
  }

  #borrow(): Uint8Array<ArrayBuffer> {
    if (!this.#lent) {
      const lent = this.#tampon.lend(this.#limit);
      lent.set(this.#kept);
      this.#kept = lent;
      this.#lent = true;
    }
    return this.#kept;
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
