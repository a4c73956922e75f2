/** 2015-11-24 · 24.11.2015 · 24/11/2015 where only one reading is possible. */
import { daysInMonth } from '../../../edtf/calendar.ts';
import { dated } from '../moment.ts';
import { dayPlace, yearPlace } from '../place.ts';
import type { Words } from '../words.ts';
import type { Recogniser } from './recogniser.ts';

const MARKS: ReadonlySet<string> = new Set(['-', '/', '.']);

export const numericDate: Recogniser = (words, at) => {
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((i) => words.at(at + i)) as Five;
  if (Number.isNaN(a.figure) || !MARKS.has(mark.lower) || mark.lower !== again.lower) return null;
  if (![mark, b, again, c].every((word) => word.isGlued)) return null;
  if (Number.isNaN(b.figure) || Number.isNaN(c.figure) || b.digits > 2) return null;
  const before = words.at(at - 1);
  if (a.isGlued && /[\p{L}\d.,/-]/u.test(before.lower)) return null;
  if (continues(words, at + 5, mark.lower)) return null;
  const end = at + 5;
  if (a.digits === 4) return dayReading(at, end, 'numeric-iso', a.figure, b.figure, c.figure);
  const year =
    c.digits === 4 ? c.figure : c.digits === 2 && mark.lower === '/' ? centuryOf(c.figure) : null;
  if (year === null || a.digits > 2) return null;
  // Dots are never used month first.
  if (a.figure > 12 || mark.lower === '.') {
    return dayReading(at, end, 'numeric-day-first', year, b.figure, a.figure);
  }
  if (b.figure > 12) return dayReading(at, end, 'numeric-month-first', year, a.figure, b.figure);
  if (a.figure === b.figure) return dayReading(at, end, 'numeric-same', year, a.figure, b.figure);
  return dated(at, end, 'numeric-ambiguous', { kind: 'fixed', place: yearPlace(year) });
};

type Word = ReturnType<Words['at']>;
type Five = [Word, Word, Word, Word, Word];

/** Two more groups make it an address or a version, not a date. */
const continues = (words: Words, at: number, mark: string): boolean =>
  words.at(at).isGlued && words.is(at, mark) && words.at(at + 1).isGlued;

const centuryOf = (year: number): number => (year >= 50 ? 1900 + year : 2000 + year);

function dayReading(
  start: number,
  end: number,
  rule: string,
  year: number,
  month: number,
  day: number,
) {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (year < 1000 || year > 2199) return null;
  return dated(start, end, rule, { kind: 'fixed', place: dayPlace(year, month, day) });
}
