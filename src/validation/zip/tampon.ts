/** Memory that contents take in turn: a new one for each would cost more than to fill it. */
export class Tampon {
  #octets = new Uint8Array(0);

  /** At least `longueur` bytes, of any value. Those lent before are lost. */
  lend(longueur: number): Uint8Array<ArrayBuffer> {
    if (this.#octets.length < longueur) this.#octets = new Uint8Array(longueur);
    return this.#octets;
  }
}
