/** "the last day of the year" · "the first two months of 1939" · "the last week of August" · "the week of March 6". */
import { dated, type Moment, type Reading } from '../moment.ts';
import type { PlaceUnit } from '../place.ts';
import type { Words } from '../words.ts';
import { durationValue, readAmountOfTime } from './amount-of-time.ts';
import { readMoment } from './moments.ts';
import type { Recogniser } from './recogniser.ts';

export const partOfStretch: Recogniser = (words, at) =>
  weekOf(words, at) ?? edgeDay(words, at) ?? endPart(words, at);

/** A single day at either end of a month or year is a date, not a stretch. */
function edgeDay(words: Words, at: number): Reading | null {
  if (!words.is(at, 'the') || !words.is(at + 1, 'first', 'last') || !words.is(at + 2, 'day'))
    return null;
  if (!words.is(at + 3, 'of')) return null;
  const which = words.is(at + 1, 'first') ? 'first' : 'last';
  const whole = readMoment(words, at + 4) ?? theUnit(words, at + 4);
  if (!whole || !isMonthOrYear(whole.moment)) return null;
  return dated(at, whole.end, `${which}-day-of-${whole.rule}`, {
    kind: 'edge',
    which,
    whole: whole.moment,
  });
}

const isMonthOrYear = (moment: Moment): boolean =>
  moment.kind === 'fixed' || moment.kind === 'counted'
    ? /^(?:month|year)$/.test(moment.kind === 'fixed' ? moment.place.unit : moment.unit)
    : (moment.kind === 'recurring' || moment.kind === 'within') && moment.part.kind === 'month';

/** "of the year": the one that the text has reached, in news its own. */
function theUnit(words: Words, at: number): { end: number; rule: string; moment: Moment } | null {
  const { unit } = words.facts(at + 1);
  if (!words.is(at, 'the') || (unit !== 'month' && unit !== 'year')) return null;
  const from = words.style === 'narrative' ? 'reference' : 'published';
  return { end: at + 2, rule: `${unit}-this`, moment: { kind: 'counted', unit, by: 0, from } };
}

function endPart(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  const isLast = words.is(from, 'last', 'final');
  if (!isLast && !words.is(from, 'first', 'opening')) return null;
  const amount = readAmountOfTime(words, from + 1);
  const unit = amount?.unit ?? words.facts(from + 1).unit;
  const end = amount?.end ?? from + 2;
  if (unit === undefined || !words.is(end, 'of')) return null;
  const whole = readMoment(words, end + 1);
  if (!whole) return null;
  const count = amount ? amount.value : words.facts(from + 1).isPlural ? null : 1;
  // "the first days of October": early in it.
  if (count === null && amount === null && isMonthOrYear(whole.moment))
    return {
      ...dated(at, whole.end, `${isLast ? 'last' : 'first'}-days-of-${whole.rule}`, whole.moment),
      mod: isLast ? 'END' : 'START',
    };
  const value = durationValue(count, unit);
  const base = {
    start: at,
    end: whole.end,
    rule: isLast ? 'last-part' : 'first-part',
    mod: null,
    clock: null,
  } as const;
  const within =
    count === null || !isWhole(count, unit)
      ? null
      : { count: isLast ? -count : count, unit: unit as PlaceUnit, whole: whole.moment };
  return { ...base, type: 'DURATION', moment: null, value, ...(within ? { within } : {}) };
}

const isWhole = (count: number, unit: string): boolean =>
  Number.isInteger(count) && ['day', 'week', 'month', 'quarter', 'year', 'decade'].includes(unit);

/** The week that a day lies in. */
function weekOf(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (!words.is(from, 'week') || !words.is(from + 1, 'of') || from === at) return null;
  const day = readMoment(words, from + 2);
  if (!day || !isDay(day.moment)) return null;
  const moment: Moment = { kind: 'holding', part: day.moment, unit: 'week' };
  return { ...day, start: at, rule: 'week-of', moment };
}

const isDay = (moment: Moment): boolean =>
  (moment.kind === 'recurring' || moment.kind === 'within') && moment.part.kind === 'day';
