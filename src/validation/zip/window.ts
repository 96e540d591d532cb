/** Part of a file, addressed by offsets in the file; little-endian as the zip format is. Reading outside throws a RangeError. */
export class Fenetre {
  readonly debut: number;
  readonly fin: number;
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly #vue: DataView;

  constructor(octets: Uint8Array<ArrayBuffer>, debut: number) {
    this.octets = octets;
    this.debut = debut;
    this.fin = debut + octets.length;
    this.#vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  }

  u16(place: number): number {
    return this.#vue.getUint16(place - this.debut, true);
  }

  u32(place: number): number {
    return this.#vue.getUint32(place - this.debut, true);
  }

  /** Infinity above 2^53: larger than any file, and so refused by every bound. */
  u64(place: number): number {
    const high = this.u32(place + 4);
    return high > 0x1fffff ? Infinity : high * 2 ** 32 + this.u32(place);
  }

  holds(debut: number, fin: number): boolean {
    return debut >= this.debut && debut <= fin && fin <= this.fin;
  }

  /** Not a copy. */
  part(debut: number, fin: number): Uint8Array<ArrayBuffer> {
    return this.octets.subarray(debut - this.debut, fin - this.debut);
  }
}

/** Bytes of a file that is read in one go for all that looks into it: as many as four windows. */
export const PETIT_FICHIER = 32 * 2 ** 20;

/** What was read of small files, as long as someone has the file. */
const tenus = new WeakMap<Blob, Fenetre>();
/** One at a time. */
let tenu = new WeakRef<Blob>(new Blob());

/** Reads a small file whole, so that those who come next read no more, until `release`. */
export async function hold(fichier: Blob): Promise<void> {
  if (fichier.size > PETIT_FICHIER || tenus.has(fichier)) return;
  release(tenu.deref() ?? fichier);
  tenu = new WeakRef(fichier);
  tenus.set(fichier, new Fenetre(new Uint8Array(await fichier.arrayBuffer()), 0));
}

export function release(fichier: Blob): void {
  tenus.delete(fichier);
}

/**
 * Reads `[debut, fin[` of a file, bounded by its ends.
 * @throws DOMException when the browser can no longer read the file
 */
export async function readWindow(fichier: Blob, debut: number, fin: number): Promise<Fenetre> {
  const start = Math.max(0, Math.min(debut, fichier.size));
  const end = Math.max(start, Math.min(fin, fichier.size));
  const lu = tenus.get(fichier);
  if (lu) return new Fenetre(lu.part(start, end), start);
  const part = fichier.slice(start, end);
  return new Fenetre(new Uint8Array(await part.arrayBuffer()), start);
}

/** Whether this little-endian word stands at `place`: in the window, else read from the file. */
export async function isWordAt(
  fichier: Blob,
  fenetre: Fenetre,
  place: number,
  word: number,
): Promise<boolean> {
  if (place < 0 || place + 4 > fichier.size) return false;
  const part = fenetre.holds(place, place + 4)
    ? fenetre
    : await readWindow(fichier, place, place + 4);
  return part.u32(place) === word;
}
