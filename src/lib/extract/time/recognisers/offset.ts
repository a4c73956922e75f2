/** "two weeks ago" · "three days later" · "a year earlier" · "the day after" · "two days after 24 November" · "two weeks before the summit". */
import { dated, valued, type Moment, type Origin, type Reading } from '../moment.ts';
import type { PlaceUnit, Unit } from '../place.ts';
import type { Words } from '../words.ts';
import { durationValue, readAmountOfTime, type AmountOfTime } from './amount-of-time.ts';
import { readMoment } from './moments.ts';
import type { Recogniser } from './recogniser.ts';

export const offset: Recogniser = (words, at) => {
  const start = at;
  const from = APPROXIMATE.has(words.at(at).lower) ? at + 1 : at;
  const mod = APPROXIMATE.get(words.at(at).lower) ?? null;
  const amount = readAmountOfTime(words, from) ?? theDay(words, from) ?? bareUnits(words, from);
  if (!amount) return yearAgo(words, at);
  const reading = counted(words, start, amount) ?? fromMoment(words, start, amount);
  return reading && mod ? { ...reading, mod } : reading;
};

const APPROXIMATE: ReadonlyMap<string, string> = new Map([
  ...([
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['some', 'APPROX'],
    ['roughly', 'APPROX'],
  ] as const),
  ...([
    ['nearly', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['over', 'MORE_THAN'],
    ['just', 'APPROX'],
    ['barely', 'LESS_THAN'],
  ] as const),
]);

/** "the day before", "the week after". */
function theDay(words: Words, at: number): AmountOfTime | null {
  const { unit } = words.facts(at + 1);
  if (!words.is(at, 'the') || !words.is(at + 1, 'day', 'week', 'month', 'year', 'night'))
    return null;
  if (!words.is(at + 2, 'before', 'after')) return null;
  return unit
    ? { value: 1, unit, isVague: false, isPlural: false, isArticle: true, end: at + 2 }
    : null;
}

/** "years ago", "days later". */
function bareUnits(words: Words, at: number): AmountOfTime | null {
  const { unit, isPlural } = words.facts(at);
  if (unit === undefined || !isPlural || !(words.at(at + 1).lower in DIRECTIONS)) return null;
  if (words.is(at + 1, 'before', 'after', 'hence', 'on')) return null;
  return { value: null, unit, isVague: true, isPlural, isArticle: false, end: at + 1 };
}

interface Direction {
  readonly by: 1 | -1;
  readonly from: Origin;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ago: { by: -1, from: 'published' },
  earlier: { by: -1, from: 'reference' },
  previously: { by: -1, from: 'reference' },
  before: { by: -1, from: 'reference' },
  later: { by: 1, from: 'reference' },
  afterwards: { by: 1, from: 'reference' },
  afterward: { by: 1, from: 'reference' },
  after: { by: 1, from: 'reference' },
  hence: { by: 1, from: 'published' },
};

function counted(words: Words, start: number, amount: AmountOfTime): Reading | null {
  const word = words.at(amount.end).lower;
  const isFromNow = word === 'from' && words.is(amount.end + 1, 'now', 'today');
  const direction = isFromNow ? ({ by: 1, from: 'published' } as const) : DIRECTIONS[word];
  if (!direction) return null;
  if ((word === 'before' || word === 'after') && !isLast(words, amount.end + 1)) return null;
  const end = amount.end + (isFromNow ? 2 : 1);
  const moment = shiftBy(amount, direction);
  if (amount.value === null) {
    return valued(
      start,
      end,
      `vague-${word}`,
      'DATE',
      direction.by < 0 ? 'PAST_REF' : 'FUTURE_REF',
    );
  }
  if (!moment)
    return valued(
      start,
      end,
      `duration-${word}`,
      'DURATION',
      durationValue(amount.value, amount.unit),
    );
  const rule = isFromNow ? 'from-now' : `${amount.unit}-${word}`;
  return { ...dated(start, end, rule, moment), mod: amount.isVague ? 'APPROX' : null };
}

/** Nothing follows that it could be counted from. */
const isLast = (words: Words, at: number): boolean => !/^[\p{L}\d$]/u.test(words.at(at).lower);

function shiftBy(amount: AmountOfTime, { by, from }: Direction): Moment | null {
  const { unit, value } = calendarAmount(amount.value, amount.unit);
  if (unit === null || value === null) return null;
  return { kind: 'counted', unit, by: by * value, from };
}

/** Whole units of the calendar; half years are months. */
function calendarAmount(
  value: number | null,
  unit: Unit,
): { unit: PlaceUnit | null; value: number | null } {
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || value === null)
    return { unit: null, value };
  if (unit === 'fortnight') return { unit: 'week', value: value * 2 };
  if (Number.isInteger(value)) return { unit, value };
  const months = unit === 'year' ? value * 12 : unit === 'decade' ? value * 120 : NaN;
  return Number.isInteger(months) ? { unit: 'month', value: months } : { unit: null, value };
}

/** "two days after 24 November" is placed; "two weeks before the summit" is not. */
function fromMoment(words: Words, start: number, amount: AmountOfTime): Reading | null {
  const word = words.at(amount.end).lower;
  if (!['before', 'after', 'following', 'since'].includes(word)) return null;
  const { unit, value } = calendarAmount(amount.value, amount.unit);
  const origin = readMoment(words, amount.end + 1);
  if (origin && unit !== null && value !== null && word !== 'since' && isPoint(origin.moment)) {
    const by = word === 'before' ? -value : value;
    return dated(start, origin.end, `${unit}-${word}-date`, {
      kind: 'shifted',
      from: origin.moment,
      by,
      unit,
    });
  }
  const end = amount.end;
  if (words.is(start, 'the') || word === 'since') return null;
  return valued(
    start,
    end,
    `offset-${word}-event`,
    'DURATION',
    durationValue(amount.value, amount.unit),
  );
}

/** A day that others are counted from. */
const isPoint = (moment: Moment): boolean =>
  moment.kind === 'fixed'
    ? moment.place.unit === 'day'
    : moment.kind === 'counted'
      ? moment.unit === 'day'
      : (moment.kind === 'recurring' || moment.kind === 'within') && DAYS.has(moment.part.kind);

const DAYS: ReadonlySet<string> = new Set(['day', 'weekday', 'holiday', 'day-of-month']);

/** "year-ago", "year-earlier": before a noun. */
function yearAgo(words: Words, at: number): Reading | null {
  const from = words.is(at, 'the', 'a') ? at + 1 : at;
  if (words.is(at, 'a')) return null;
  if (!words.is(from, 'year') || !words.is(from + 1, '-') || !words.is(from + 2, 'ago', 'earlier'))
    return null;
  const hasNoun = words.is(from + 3, 'period', 'quarter', 'month');
  if (words.is(at, 'the') && !hasNoun) return null;
  const end = hasNoun ? from + 4 : from + 3;
  return dated(at, end, 'year-ago-noun', {
    kind: 'counted',
    unit: 'year',
    by: -1,
    from: 'reference',
  });
}
