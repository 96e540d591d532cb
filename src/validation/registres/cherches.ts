/** The numbers looked for, asked about by bytes: nearly all are turned away without a string. */
export class Cherches {
  readonly #tous: ReadonlySet<string>;
  /** By the last characters. */
  readonly #filtre = new Uint8Array(2 ** 16);

  constructor(numeros: readonly string[]) {
    this.#tous = new Set(numeros);
    for (const numero of numeros) {
      const octets = new TextEncoder().encode(numero);
      this.#filtre[hashEnd(octets, octets.length)] = 1;
    }
  }

  /** The number that these bytes write, when it is looked for; else null. */
  find(octets: Uint8Array, debut: number, fin: number): string | null {
    if (this.#filtre[hashEnd(octets, fin)] === 0) return null;
    const numero = latin1(octets, debut, fin);
    return this.has(numero) ? numero : null;
  }

  has(numero: string): boolean {
    return this.#tous.has(numero);
  }
}

function hashEnd(octets: Uint8Array, fin: number): number {
  let hash = 0;
  for (let i = fin - 5; i < fin; i += 1) hash = hash * 10 + ((octets[i] ?? 0) & 15);
  return hash & 0xffff;
}

/** A few bytes as signs of one byte. */
function latin1(octets: Uint8Array, debut: number, fin: number): string {
  return String.fromCharCode(...octets.subarray(debut, fin));
}
