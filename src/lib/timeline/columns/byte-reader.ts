/** Reads what `ByteWriter` writes. Past the end, or over a number that is too long, it throws `Malformed`. */
export class Malformed extends Error {}

/** Of seven bits: 2⁵³ takes eight. */
const MOST_GROUPS = 8;

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  i16(): number {
    return this.#view.getInt16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  whole(): number {
    let value = 0;
    for (let group = 0; group < MOST_GROUPS; group++) {
      const byte = this.#bytes[this.#take(1)]!;
      value += (byte & 0x7f) * 0x80 ** group;
      if (byte < 0x80 && value <= Number.MAX_SAFE_INTEGER) return value;
    }
    throw new Malformed('a number is too long');
  }

  bytes(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  #take(length: number): number {
    if (length > this.left) throw new Malformed('it ends too early');
    const start = this.#at;
    this.#at += length;
    return start;
  }
}
