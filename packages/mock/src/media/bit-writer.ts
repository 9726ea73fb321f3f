/** Writes bits, the highest first, and whole bytes between them. */
export class BitWriter {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #bits = 0;

  /** `capacity` is the most bytes that will be written. */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** A number in so many bits: u(n) in the words of the H.264 standard. */
  u(width: number, value: number): this {
    for (let bit = width - 1; bit >= 0; bit--, this.#bits++) {
      const at = this.#bits >> 3;
      if ((value >>> bit) & 1) this.#bytes[at] = (this.#bytes[at] as number) | (0x80 >> (this.#bits & 7));
    }
    return this;
  }

  /** A number in as many bits as it needs, ue(v): the length in zeros, then the number plus one. */
  ue(value: number): this {
    const length = 31 - Math.clz32(value + 1);
    return this.u(length, 0).u(length + 1, value + 1);
  }

  /** Whole bytes, after zero bits up to the next byte. */
  bytes(bytes: Uint8Array): this {
    this.#bits = (this.#bits + 7) & ~7;
    this.#bytes.set(bytes, this.#bits >> 3);
    this.#bits += bytes.length * 8;
    return this;
  }

  /** What was written, ended by a one and zero bits up to a whole byte. */
  end(): Uint8Array<ArrayBuffer> {
    this.u(1, 1);
    return this.#bytes.subarray(0, (this.#bits + 7) >> 3);
  }
}
