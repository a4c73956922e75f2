/** The bare figure of "3 to 9 March", "March 5–9, 1918", and the short year of "1915–16". */
import { dated, type Moment, type Reading } from '../moment.ts';
import { yearPlace } from '../place.ts';
import type { Words } from '../words.ts';
import { calendarDate, isMonthName } from './calendar-date.ts';
import { readFigureDay, readOrdinalDay } from './figures.ts';
import type { Recogniser } from './recogniser.ts';
import { readYearTail } from './year-tail.ts';

export const dayRange: Recogniser = (words, at) =>
  before(words, at) ?? after(words, at) ?? shortYear(words, at);

const BETWEEN: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  'to',
  'and',
  'or',
  'until',
  'till',
  'through',
  ',',
  '/',
]);

/** Days that share one month: a longer list of figures is none. */
const MAX_DAYS = 4;

/** "3" of "3 to 9 March": takes its month and year from what follows. */
function before(words: Words, at: number, left = MAX_DAYS): Reading | null {
  if (left === 0) return null;
  const from = words.is(at, 'the') ? at + 1 : at;
  const day = readOrdinalDay(words, from) ?? readFigureDay(words, from);
  if (!day || words.at(from).digits === 0 || isPartOfFigure(words, from)) return null;
  if (!BETWEEN.has(words.at(day.end).lower)) return null;
  const other = calendarDate(words, day.end + 1) ?? before(words, day.end + 1, left - 1);
  const moment = other && withDay(other.moment, day.value);
  return moment && dated(at, day.end, 'day-of-range', moment);
}

function withDay(moment: Moment | null, day: number): Moment | null {
  if ((moment?.kind !== 'recurring' && moment?.kind !== 'within') || moment.part.kind !== 'day')
    return null;
  return { ...moment, part: { ...moment.part, day } };
}

/** "9, 1918" of "March 5–9, 1918". */
function after(words: Words, at: number): Reading | null {
  if (!BETWEEN.has(words.at(at - 1).lower) || words.is(at - 1, ',', '/')) return null;
  const day = readFigureDay(words, at);
  if (!day || !readFigureDay(words, at - 2) || !isMonthName(words, at - 3)) return null;
  if (words.facts(day.end).unit !== undefined || isMonthName(words, day.end)) return null;
  if (words.is(at - 1, 'and', 'or', 'to') && !/^[,.;)]?$/.test(words.at(day.end).lower))
    return null;
  const part = { kind: 'day', month: words.facts(at - 3).month ?? 0, day: day.value } as const;
  const year = readYearTail(words, day.end);
  return year
    ? dated(at, year.end, 'day-of-range', { kind: 'within', part, whole: year.value })
    : dated(at, day.end, 'day-of-range', { kind: 'recurring', part, choice: 'near' });
}

/** "16" of "1915–16". */
function shortYear(words: Words, at: number): Reading | null {
  const [first, mark, word] = [words.at(at - 2), words.at(at - 1), words.at(at)];
  if (word.digits !== 2 || !word.isGlued || !mark.isGlued || !['-', '–', '/'].includes(mark.lower))
    return null;
  if (
    first.digits !== 4 ||
    first.isGlued ||
    (words.at(at + 1).isGlued && /[\d\p{L}-]/u.test(words.at(at + 1).lower))
  )
    return null;
  const year = Math.floor(first.figure / 100) * 100 + word.figure;
  if (first.figure < 1000 || first.figure > 2199 || year <= first.figure) return null;
  return dated(at, at + 1, 'year-of-range', { kind: 'fixed', place: yearPlace(year) });
}

const isPartOfFigure = (words: Words, at: number): boolean =>
  words.at(at).isGlued && !['-', '–', '—', '(', '/'].includes(words.at(at - 1).lower);
