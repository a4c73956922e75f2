/** UTF-8, without a browser: what is no character on its own, or no UTF-8, becomes U+FFFD. */
const REPLACEMENT = 0xfffd;
/** Of the longest piece that is made a string at once. */
const PIECE = 4_096; // UTF-16 units

export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let end = 0;
  for (const character of text) {
    const found = character.codePointAt(0) ?? REPLACEMENT;
    const code = found >= 0xd800 && found < 0xe000 ? REPLACEMENT : found;
    if (code < 0x80) bytes[end++] = code;
    else {
      const following = code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3;
      const lead = [0xc0, 0xe0, 0xf0][following - 1]!;
      bytes[end++] = lead | (code >> (6 * following));
      for (let i = following - 1; i >= 0; i--) bytes[end++] = 0x80 | ((code >> (6 * i)) & 0x3f);
    }
  }
  return bytes.slice(0, end);
}

export function fromUtf8(bytes: Uint8Array, first = 0, last = bytes.length): string {
  return isAscii(bytes, first, last) && last - first <= PIECE
    ? String.fromCharCode.apply(null, bytes.subarray(first, last) as unknown as number[])
    : decoded(bytes, first, last);
}

function isAscii(bytes: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

function decoded(bytes: Uint8Array, first: number, last: number): string {
  let text = '';
  const units: number[] = [];
  for (let i = first; i < last;) {
    const [code, length] = characterAt(bytes, i, last);
    i += length;
    if (code < 0x1_0000) units.push(code);
    else units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff));
    if (units.length < PIECE) continue;
    text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** A code point, and how many bytes it takes. */
function characterAt(bytes: Uint8Array, at: number, end: number): readonly [number, number] {
  const lead = bytes[at]!;
  if (lead < 0x80) return [lead, 1];
  const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc2 || lead > 0xf4 || at + following >= end) return [REPLACEMENT, 1];
  let code = lead & (0x3f >> following);
  for (let i = 1; i <= following; i++) {
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return [REPLACEMENT, 1];
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0x80, 0x800, 0x1_0000][following - 1]!;
  const isCharacter = code >= least && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? [code, following + 1] : [REPLACEMENT, 1];
}
