/** "the first two months of 1939" · "the last week of August" · "the week of March 6". */
import type { Moment, Reading } from '../moment.ts';
import type { PlaceUnit } from '../place.ts';
import type { Words } from '../words.ts';
import { durationValue, readAmountOfTime } from './amount-of-time.ts';
import { readMoment } from './moments.ts';
import type { Recogniser } from './recogniser.ts';

export const partOfStretch: Recogniser = (words, at) => weekOf(words, at) ?? endPart(words, at);

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
