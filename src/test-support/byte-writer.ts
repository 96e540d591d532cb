/** Little-endian bytes, one after the other. */
export class ByteWriter {
  #octets = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u16(value: number): this {
    return this.#number(value, 2);
  }

  u32(value: number): this {
    return this.#number(value, 4);
  }

  u64(value: number): this {
    return this.u32(value % 2 ** 32).u32(Math.floor(value / 2 ** 32));
  }

  bytes(octets: Uint8Array): this {
    this.#grow(octets.length);
    this.#octets.set(octets, this.#length);
    this.#length += octets.length;
    return this;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#octets.slice(0, this.#length);
  }

  #number(value: number, size: number): this {
    this.#grow(size);
    for (let i = 0; i < size; i += 1) this.#octets[this.#length + i] = value >>> (8 * i);
    this.#length += size;
    return this;
  }

  #grow(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#octets.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#octets.length * 2));
    larger.set(this.#octets.subarray(0, this.#length));
    this.#octets = larger;
  }
}
