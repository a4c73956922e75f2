/**
 * Days and months by name: "Tuesday, 24 November 2015" · "Nov. 24" · "the 24th of November" ·
 * "November last year" · "last May" · "May 2016".
 */
import { dated, type Choice, type Moment, type Part, type Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { isWhole, readDay, readFigureDay, readOrdinalDay } from './figures.ts';
import { readChoice } from './choice.ts';
import type { Recogniser } from './recogniser.ts';
import { readYearTail } from './year-tail.ts';

export const calendarDate: Recogniser = (words, at) => {
  const { choice, end: chosen } = readChoice(words, at);
  const afterWeekday = skipWeekday(words, chosen);
  return (
    dayFirst(words, at, afterWeekday, choice ?? 'near') ??
    monthFirst(words, at, afterWeekday, choice ?? 'near') ??
    (afterWeekday === chosen ? monthAlone(words, at) : null)
  );
};

/** "Tuesday," before a day; the same index where there is none. */
function skipWeekday(words: Words, at: number): number {
  const next = words.is(at, 'this', 'on') && words.is(at + 1, 'coming', 'past') ? at + 2 : at;
  if (words.facts(next).weekday === undefined || !words.at(next).isCapital) return at;
  const afterStop = words.is(next + 1, ',', '.') ? next + 2 : next + 1;
  return afterStop;
}

/** "24 November", "the 24th of November 2015". */
function dayFirst(words: Words, start: number, at: number, choice: Choice): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (
    words.at(from).digits > 0 &&
    words.at(from).isGlued &&
    words.is(from - 1, '.', ',', '$', '-', '/')
  ) {
    if (!words.is(from - 1, '-', '/')) return null;
  }
  const day = readDay(words, from);
  if (!day) return null;
  const month = words.is(day.end, 'of') ? day.end + 1 : day.end;
  if (!isMonthName(words, month)) return null;
  const isBareOrdinal = words.at(from).digits === 0 && from === at && month === day.end;
  if (isBareOrdinal) return null;
  return withYear(words, start, month + 1, dayOf(words, month, day.value), choice, 'day');
}

/** "November 24, 2015", "Nov. 24th". */
function monthFirst(words: Words, start: number, at: number, choice: Choice): Reading | null {
  if (!isMonthName(words, at)) return null;
  const next = words.is(at + 1, 'the') ? at + 2 : at + 1;
  const figure = readOrdinalDay(words, next) ?? readFigureDay(words, next);
  if (!figure || words.at(next).isGlued) return null;
  if (words.at(next).digits > 0 && !isDayFigure(words, next, figure.end)) return null;
  return withYear(words, start, figure.end, dayOf(words, at, figure.value), choice, 'day');
}

/** Not the 24 of "Nov. 24.5" or "March 10,000". */
const isDayFigure = (words: Words, at: number, end: number): boolean =>
  end > at + 1 || isWhole(words, at) || words.is(at + 1, '-', '/');

function monthAlone(words: Words, at: number): Reading | null {
  const { choice, end } = readChoice(words, at);
  if (!isMonthName(words, end)) return null;
  const month: Part = { kind: 'month', month: words.facts(end).month ?? 0 };
  const reading = withYear(words, at, end + 1, month, choice ?? 'near', 'month');
  if (reading && reading.end > end + 1) return reading;
  if (choice !== null) return reading;
  // "Jan Kavan": a short form needs a day or a year.
  if (
    words.at(end).lower.length < 5 &&
    words.facts(end).isUncertain &&
    words.at(end).lower !== 'may'
  )
    return null;
  return stands(words, end) ? reading : null;
}

/** A month that is also another word, or a name, needs a word before it that goes with months. */
function stands(words: Words, at: number): boolean {
  const word = words.at(at);
  const before = words.at(at - 1);
  if (!word.isCapital)
    return !word.facts.isUncertain && words.lexicon.contexts.beforeMonth.has(before.lower);
  if (
    before.isCapital &&
    at > 1 &&
    !before.facts.month &&
    !before.facts.modifier &&
    !words.lexicon.contexts.beforeMonth.has(before.lower)
  )
    return false;
  return !word.facts.isUncertain || words.lexicon.contexts.beforeMonth.has(before.lower);
}

export const isMonthName = (words: Words, at: number): boolean => {
  const { facts, isCapital } = words.at(at);
  return facts.month !== undefined && (isCapital || !facts.isUncertain);
};

const dayOf = (words: Words, month: number, day: number): Part => ({
  kind: 'day',
  month: words.facts(month).month ?? 0,
  day,
});

function withYear(
  words: Words,
  start: number,
  end: number,
  part: Part,
  choice: Choice,
  name: string,
): Reading {
  const year = readYearTail(words, end);
  if (!year) {
    const rule = choice === 'near' ? `${name}-without-year` : `${name}-${choice}`;
    return dated(start, end, rule, { kind: 'recurring', part, choice });
  }
  const whole: Moment = year.value;
  return dated(start, year.end, `${name}-${yearRule(whole)}`, { kind: 'within', part, whole });
}

/** "last-year", "that-year": names the rule by how the year is told. */
export function yearRule(year: Moment): string {
  if (year.kind !== 'counted') return 'of-year';
  if (year.from === 'reference') return year.by === 0 ? 'that-year' : 'counted-year';
  return year.by < 0 ? 'last-year' : year.by > 0 ? 'next-year' : 'this-year';
}
