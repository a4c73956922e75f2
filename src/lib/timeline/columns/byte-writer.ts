/** Bytes that grow as they are written: little-endian, and whole numbers in groups of seven bits (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #view = new DataView(this.#bytes.buffer);
  #end = 0;

  get length(): number {
    return this.#end;
  }

  u16(value: number): void {
    this.#grow(2);
    this.#view.setUint16(this.#end, value, true);
    this.#end += 2;
  }

  i16(value: number): void {
    this.u16(value & 0xffff);
  }

  u32(value: number): void {
    this.#grow(4);
    this.#view.setUint32(this.#end, value, true);
    this.#end += 4;
  }

  f64(value: number): void {
    this.#grow(8);
    this.#view.setFloat64(this.#end, value, true);
    this.#end += 8;
  }

  /** A whole number from 0 to 2⁵³. */
  whole(value: number): void {
    this.#grow(8);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
      this.#bytes[this.#end++] = (rest % 0x80) | 0x80;
    this.#bytes[this.#end++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#end);
  }

  #grow(by: number): void {
    if (this.#end + by <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#end + by));
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
