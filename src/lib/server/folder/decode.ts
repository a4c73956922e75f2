/**
 * Bytes → text, by what the bytes and their author say of the encoding, in the order of the WHATWG
 * encoding sniffing algorithm (https://html.spec.whatwg.org/#determining-the-character-encoding):
 * byte order mark, declaration, then the bytes themselves.
 */
import { analyse } from 'chardet';
import type { Issue } from '../../model/issue.ts';

const PRESCAN = 1_024; // bytes in which a declaration counts
const SAMPLE = 8_192; // bytes looked at to tell text from what is not
const GUESSED_BY = 65_536; // bytes
const LEAST_SURE = 25; // of 100: Russian news text reaches about 40
const USUAL = 'windows-1252';
const WESTERN: ReadonlySet<string> = new Set(['iso-8859-1', USUAL]);
const CONTROL_SHARE = 0.1; // of a sample; more is no text

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };

/** `at` is the path that issues name. `markup` looks for `<meta charset>` and `<?xml encoding>`. */
export function decodeText(bytes: Uint8Array, at: string, markup: boolean): Decoded {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (marked) return decodeAs(marked, bytes, at);
  if (isBinary(bytes))
    return {
      ok: false,
      issue: {
        code: 'file-binary',
        at,
        message: `${at} is not text (${kindOf(bytes)}): give the article as .txt, .md or .html`,
      },
    };
  const declared = markup ? declaredIn(bytes) : null;
  if (declared === null) return decodeUndeclared(bytes, at);
  const encoding = knownEncoding(declared);
  if (encoding !== null) return decodeAs(encoding, bytes, at);
  const undeclared = decodeUndeclared(bytes, at);
  if (!undeclared.ok) return undeclared;
  const unknown: Issue = {
    code: 'encoding-unknown',
    at,
    message: `${at} declares the encoding “${declared}”, which is not known: it was read by its bytes instead; save it as UTF-8`,
  };
  return { ...undeclared, issues: [unknown, ...undeclared.issues] };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Text in a Latin script has a zero in every second byte when it is written as UTF-16. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length) & ~1);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (half >= 4 && odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (half >= 4 && even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0) || kindOf(bytes) !== UNKNOWN_KIND) return true;
  const controls = sample.filter((byte) => byte < 0x20 && ![9, 10, 12, 13, 27].includes(byte));
  return controls.length > sample.length * CONTROL_SHARE;
}

const UNKNOWN_KIND = 'binary data';

const MAGIC: readonly (readonly [kind: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\u0003\u0004'],
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a GIF picture', 'GIF8'],
  ['an office document', '\u00d0\u00cf\u0011\u00e0'],
  ['a gzip archive', '\u001f\u008b'],
  ['an SQLite database', 'SQLite format 3'],
];

function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return MAGIC.find(([, magic]) => start.startsWith(magic))?.[0] ?? UNKNOWN_KIND;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(/<!--[^]*?-->/g, '');
  const found =
    /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head);
  return found?.[1] ?? null;
}

/** A page that could be read for its declaration is no UTF-16, whatever it says (WHATWG prescan). */
function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function decodeUndeclared(bytes: Uint8Array, at: string): Decoded {
  if (isUtf8(bytes) || hasWideCharacters(bytes)) return decodeAs('utf-8', bytes, at);
  const encoding = guessEncoding(bytes);
  const guessed: Issue = {
    code: 'encoding-guessed',
    at,
    message: `${at} is not UTF-8 and declares no encoding: it was read as ${encoding}; save it as UTF-8 if characters look wrong`,
  };
  return { ok: true, text: new TextDecoder(encoding).decode(bytes), issues: [guessed] };
}

/** By how often which letters follow on each other; the usual one of the West where nothing else is likelier by far. */
function guessEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, GUESSED_BY));
  const western = guesses.find(({ name }) => WESTERN.has(name.toLowerCase()))?.confidence ?? 0;
  const [best] = guesses;
  const isClear = best && best.confidence >= LEAST_SURE && best.confidence >= 2 * western;
  return (isClear ? knownEncoding(best.name) : null) ?? USUAL;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whole characters of several bytes beside the broken ones: UTF-8 that was damaged, not another encoding. */
function hasWideCharacters(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let wide = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) wide += 1;
  }
  return wide > broken;
}

function decodeAs(encoding: string, bytes: Uint8Array, at: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.indexOf('\ufffd');
  if (broken < 0) return { ok: true, text, issues: [] };
  const offset = new TextEncoder().encode(text.slice(0, broken)).length;
  const where = encoding === 'utf-8' ? `byte ${offset}` : `character ${broken}`;
  const issue: Issue = {
    code: 'bytes-invalid',
    at: `${at}:${where}`,
    message: `${at} has bytes that are not ${encoding} at ${where}: they are shown as “\ufffd”; save the file as UTF-8`,
  };
  return { ok: true, text, issues: [issue] };
}
