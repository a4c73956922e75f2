/** "2015" · "the year 2000" · "fiscal 1989" · "241 BC" · "AD 70" · "the 1990s" · "the 19th century". */
import { dated, type Reading } from '../moment.ts';
import { yearPlace, type Place } from '../place.ts';
import type { Words } from '../words.ts';
import { ERAS, isWhole, readOrdinal, readYear } from './figures.ts';
import type { Recogniser } from './recogniser.ts';

export const year: Recogniser = (words, at) =>
  beforeChrist(words, at) ??
  century(words, at) ??
  decade(words, at) ??
  namedYear(words, at) ??
  yearPeriod(words, at) ??
  bareYear(words, at) ??
  oldYear(words, at);

const fixed = (start: number, end: number, rule: string, place: Place): Reading =>
  dated(start, end, rule, { kind: 'fixed', place });

function beforeChrist(words: Words, at: number): Reading | null {
  const word = words.at(at);
  if (words.is(at, 'ad', 'a.d') && word.isCapital && isWhole(words, at + 1)) {
    return fixed(at, at + 2, 'year-ad', yearPlace(words.at(at + 1).figure));
  }
  if (word.digits < 1 || word.digits > 4) return null;
  const era = words.at(at + 1);
  if (ERAS.has(era.lower)) return fixed(at, at + 2, 'year-bc', yearPlace(1 - word.figure));
  const joined =
    JOINS.has(era.lower) && words.at(at + 2).digits > 0 && ERAS.has(words.at(at + 3).lower);
  if (joined && !(word.isGlued && words.is(at - 1, '.', ',', '-'))) {
    return fixed(at, at + 1, 'year-bc', yearPlace(1 - word.figure));
  }
  if ((era.lower === 'ad' || era.lower === 'a.d') && era.isCapital && isWhole(words, at)) {
    return fixed(at, at + 2, 'year-ad', yearPlace(word.figure));
  }
  return null;
}

/** Between two years of one era: "264–241 BC". */
const JOINS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'until', 'or', '/']);

/** "the nineteenth century", "19th-century", "the 3rd century BC". */
function century(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const ordinal = readOrdinal(words, from);
  if (!ordinal || ordinal.value > 30) return null;
  const name = words.is(ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  if (!words.is(name, 'century', 'centuries')) return null;
  if (ERAS.has(words.at(name + 1).lower)) {
    return fixed(at, name + 2, 'century-bc', { unit: 'century', n: -ordinal.value });
  }
  return fixed(at, name + 1, 'century', { unit: 'century', n: ordinal.value - 1 });
}

/** "the 1990s", "the '90s", "the nineties". */
function decade(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const word = words.at(from);
  const spoken = word.facts.decade;
  if (spoken !== undefined && from > at) {
    return fixed(at, from + 1, 'decade', { unit: 'decade', n: 190 + spoken / 10 });
  }
  const figure = words.is(from, "'") ? from + 1 : from;
  const { figure: value, digits } = words.at(figure);
  const suffix = words.is(figure + 1, "'") ? figure + 2 : figure + 1;
  if (!words.is(suffix, 's', "'s") || !words.at(suffix).isGlued || value % 10 !== 0) return null;
  if (words.is(suffix, "'s") && digits === 4) return null;
  if (digits === 4 && value >= 1000 && value <= 2100) {
    return fixed(at, suffix + 1, 'decade', { unit: 'decade', n: value / 10 });
  }
  if (digits === 2 && (figure > from || from > at) && value >= 20) {
    return fixed(at, suffix + 1, 'decade', { unit: 'decade', n: 190 + value / 10 });
  }
  return null;
}

/** "the year 2000", "fiscal 1989", "fiscal year 1989". */
function namedYear(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const isFiscal = words.is(from, 'fiscal');
  const name = isFiscal ? from + 1 : from;
  const isYear = words.is(name, 'year');
  if (!isFiscal && !isYear) return null;
  const value = readYear(words, isYear ? name + 1 : name);
  if (!value) return null;
  return fixed(at, value.end, isFiscal ? 'fiscal-year' : 'year', yearPlace(value.value));
}

/** "the 1988 period": the figures of that year. */
function yearPeriod(words: Words, at: number): Reading | null {
  const value = words.is(at, 'the') ? readYear(words, at + 1) : null;
  if (!value || !words.is(value.end, 'period', 'quarter')) return null;
  return fixed(at, value.end + 1, 'year-period', yearPlace(value.value));
}

function bareYear(words: Words, at: number): Reading | null {
  const value = readYear(words, at);
  if (!value) return null;
  if (words.at(at).digits > 0 ? !isPlausible(words, at) : value.end < at + 2) return null;
  return fixed(at, value.end, 'year', yearPlace(value.value));
}

/** "in 413", in a story of that time: two or three figures name a year only where years BC are told. */
function oldYear(words: Words, at: number): Reading | null {
  const { figure, digits } = words.at(at);
  if (words.style !== 'narrative' || digits !== 3 || !isWhole(words, at)) return null;
  if (
    !words.is(
      at - 1,
      'in',
      'by',
      'until',
      'since',
      'during',
      'of',
      'before',
      'after',
      'from',
      'to',
      'early',
      'late',
    )
  )
    return null;
  if (
    !/^(?:[.,;:)]?|and|to|when|the|he|a|with|but|by|his|it|they|at|in)$/.test(
      words.at(at + 1).lower,
    )
  )
    return null;
  return { ...fixed(at, at + 1, 'year-bc-by-context', yearPlace(1 - figure)), needsEra: true };
}

function isPlausible(words: Words, at: number): boolean {
  const [before, word, after] = [words.at(at - 1), words.at(at), words.at(at + 1)];
  if (word.isGlued && before.lower !== '(' && before.lower !== '[') {
    const isRange = words.is(at - 1, '-', '–', '/') && words.at(at - 2).digits === 4;
    const isPrefix =
      before.lower === '-' && words.is(at - 2, 'mid', 'pre', 'post', 'late', 'early');
    if (!isRange && !isPrefix && !/^["'“‘`—.…-]+$/.test(before.lower)) return false;
    if (/^[.,:]$/.test(before.lower)) return false;
  }
  if (
    words.lexicon.contexts.neverBeforeYear.has(before.lower) ||
    words.lexicon.contexts.afterCount.has(after.lower)
  )
    return false;
  if (after.facts.unit !== undefined && after.facts.isPlural) return false;
  if (
    after.isGlued &&
    /^[.,:/]$/.test(after.lower) &&
    words.at(at + 2).isGlued &&
    words.at(at + 2).digits > 0
  )
    return false;
  if (after.isGlued && after.lower === '%') return false;
  if (after.isGlued && after.lower === '-' && isLetters(words, at + 2)) return false;
  if (words.lexicon.contexts.beforeYear.has(before.lower)) return true;
  const isNoun =
    /^\p{Ll}{3,}s$/u.test(after.lower) &&
    !words.lexicon.contexts.afterYear.has(after.lower) &&
    !after.isCapital;
  return !isNoun && word.figure >= 1500 && word.figure <= 2100;
}

const isLetters = (words: Words, at: number): boolean => /^\p{L}/u.test(words.at(at).lower);
