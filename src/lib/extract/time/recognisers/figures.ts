/** Numbers, years and days as they are written in dates, with the index behind them. */
import type { Words } from '../words.ts';

export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Before Christ, as a year is marked. */
export const ERAS: ReadonlySet<string> = new Set(['bc', 'b.c', 'bce', 'b.c.e']);

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A figure that is not part of a longer one: not the 24 of "1,024", "24.5" or "Su-24". */
export function isWhole(words: Words, at: number): boolean {
  const word = words.at(at);
  if (Number.isNaN(word.figure)) return false;
  const [before, after] = [words.at(at - 1), words.at(at + 1)];
  if (word.isGlued && before.lower !== '' && !OPENERS.has(before.lower)) return false;
  if (after.isGlued && CONTINUES.has(after.lower) && words.at(at + 2).isGlued) {
    return Number.isNaN(words.at(at + 2).figure);
  }
  return !(after.isGlued && (after.lower === '%' || /^\p{L}/u.test(after.lower)));
}

const OPENERS: ReadonlySet<string> = new Set([
  '(',
  '[',
  '"',
  "'",
  '“',
  '‘',
  '–',
  '—',
  '-',
  '/',
  '``',
  "''",
  '...',
  '…',
  '--',
  '‐',
  '‑',
]);
const CONTINUES: ReadonlySet<string> = new Set(['.', ',', ':', '/', '-']);

/** A year of four digits, or in words: "nineteen ninety-four", "two thousand and four". */
export function readYear(words: Words, at: number): Read<number> | null {
  const word = words.at(at);
  if (word.digits > 0 && word.digits <= 4 && ERAS.has(words.at(at + 1).lower)) {
    return { value: 1 - word.figure, end: at + 2 };
  }
  if (word.digits === 4 && word.figure >= FIRST_YEAR && word.figure <= LAST_YEAR) {
    const after = words.at(at + 1);
    if (after.isGlued && /^\p{L}/u.test(after.lower) && after.lower !== 's') return null;
    return { value: word.figure, end: at + 1 };
  }
  return readSpokenYear(words, at);
}

function readSpokenYear(words: Words, at: number): Read<number> | null {
  const century = words.facts(at).cardinal ?? 0;
  if (century >= 16 && century <= 20) {
    const rest = readCardinal(words, at + 1);
    if (rest && rest.value >= 10 && rest.value <= 99) {
      return { value: century * 100 + rest.value, end: rest.end };
    }
    return null;
  }
  if (century !== 2 || !words.is(at + 1, 'thousand')) return null;
  const next = words.is(at + 2, 'and') ? at + 3 : at + 2;
  const rest = readCardinal(words, next);
  return rest && rest.value < 100
    ? { value: 2000 + rest.value, end: rest.end }
    : { value: 2000, end: at + 2 };
}

/** "four", "twenty-four", "twenty four": below a hundred, in words. */
export function readCardinal(words: Words, at: number): Read<number> | null {
  const first = words.facts(at).cardinal;
  if (first === undefined) return null;
  if (first >= 20) {
    const hyphen = words.is(at + 1, '-') && words.at(at + 1).isGlued ? 1 : 0;
    const second = words.facts(at + 1 + hyphen).cardinal;
    if (second !== undefined && second < 10) return { value: first + second, end: at + 2 + hyphen };
  }
  return { value: first, end: at + 1 };
}

/** Day of a month: "24", "24th", "twenty-fourth", "eighth". */
export function readDay(words: Words, at: number): Read<number> | null {
  return readOrdinalDay(words, at) ?? readFigureDay(words, at);
}

export function readFigureDay(words: Words, at: number): Read<number> | null {
  const word = words.at(at);
  if (word.digits < 1 || word.digits > 2 || word.figure < 1 || word.figure > 31) return null;
  return { value: word.figure, end: at + 1 };
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

export function readOrdinalDay(words: Words, at: number): Read<number> | null {
  const ordinal = readOrdinal(words, at);
  return ordinal && ordinal.value <= 31 ? ordinal : null;
}

/** "3rd", "third", "twenty-first". */
export function readOrdinal(words: Words, at: number): Read<number> | null {
  const word = words.at(at);
  const next = words.at(at + 1);
  if (word.digits > 0 && word.digits <= 2 && next.isGlued && SUFFIXES.has(next.lower)) {
    return { value: word.figure, end: at + 2 };
  }
  const ordinal = word.facts.ordinal;
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
  const tens = word.facts.cardinal ?? 0;
  if (tens < 20) return null;
  const hyphen = words.is(at + 1, '-') ? 1 : 0;
  const ones = words.facts(at + 1 + hyphen).ordinal ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, end: at + 2 + hyphen } : null;
}

/** A number of units; `value` null where the text gives none ("several"). */
export interface Amount extends Read<number | null> {
  /** "a few", "about": not meant to the unit. */
  readonly isVague: boolean;
}

/** "30", "3.5", "2 1/2", "two", "a hundred", "a couple of", "several", "half a", "a". */
export function readAmount(words: Words, at: number): Amount | null {
  return readFigureAmount(words, at) ?? readWordAmount(words, at);
}

function readFigureAmount(words: Words, at: number): Amount | null {
  const word = words.at(at);
  if (Number.isNaN(word.figure)) return null;
  if (word.isGlued && CONTINUES.has(words.at(at - 1).lower) && words.at(at - 1).isGlued)
    return null;
  const [mark, fraction] = [words.at(at + 1), words.at(at + 2)];
  if (mark.isGlued && fraction.isGlued && !Number.isNaN(fraction.figure)) {
    if (mark.lower === '.') {
      return exactly(Number(`${word.figure}.${String(fraction.figure)}`), at + 3);
    }
    if (mark.lower === ',' && fraction.digits === 3) {
      return exactly(word.figure * 1000 + fraction.figure, at + 3);
    }
    if (mark.lower === '/' && word.figure < fraction.figure) {
      return exactly(word.figure / fraction.figure, at + 3);
    }
    return null;
  }
  // "2 1/2"
  if (fraction.lower === '/' && words.at(at + 3).isGlued && words.at(at + 3).figure > mark.figure) {
    return exactly(word.figure + mark.figure / words.at(at + 3).figure, at + 4);
  }
  const multiplier = words.facts(at + 1).multiplier;
  return multiplier ? exactly(word.figure * multiplier, at + 2) : exactly(word.figure, at + 1);
}

function readWordAmount(words: Words, at: number): Amount | null {
  const { lower } = words.at(at);
  if (lower === 'a' || lower === 'an') return readAfterArticle(words, at);
  if (lower === 'half' && words.is(at + 1, 'a', 'an')) return exactly(0.5, at + 2);
  if (words.facts(at).isVague) return { value: null, end: at + 1, isVague: true };
  const cardinal = readCardinal(words, at);
  if (!cardinal) return null;
  const multiplier = words.facts(cardinal.end).multiplier;
  return multiplier
    ? exactly(cardinal.value * multiplier, cardinal.end + 1)
    : exactly(cardinal.value, cardinal.end);
}

function readAfterArticle(words: Words, at: number): Amount {
  if (words.is(at + 1, 'few')) return { value: null, end: at + 2, isVague: true };
  if (words.is(at + 1, 'couple')) {
    return { value: 2, end: words.is(at + 2, 'of') ? at + 3 : at + 2, isVague: true };
  }
  if (words.is(at + 1, 'dozen')) return exactly(12, at + 2);
  const multiplier = words.facts(at + 1).multiplier;
  if (multiplier) return exactly(multiplier, at + 2);
  if (words.is(at + 1, 'half') && words.is(at + 2, '-')) return exactly(0.5, at + 3);
  return exactly(1, words.is(at + 1, 'single', 'full', 'whole', 'mere') ? at + 2 : at + 1);
}

const exactly = (value: number, end: number): Amount => ({ value, end, isVague: false });
