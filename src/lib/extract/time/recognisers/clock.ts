/** "09:20" · "5 p.m. EST" · "9.20 a.m. Moscow time" · "10 o'clock" · "0620 GMT" · "noon" — with the day where it stands beside it. */
import type { Clock, Moment, Reading } from '../moment.ts';
import type { Words } from '../words.ts';
import { readMoment } from './moments.ts';
import type { Read } from './figures.ts';
import type { Recogniser } from './recogniser.ts';

const HERE: Moment = { kind: 'counted', unit: 'day', by: 0, from: 'reference' };

export const clock: Recogniser = (words, at) => {
  const time = readTime(words, at);
  if (time) return withDay(words, at, time);
  const date = readMoment(words, at);
  if (!date || !isDay(date.moment)) return null;
  const next = words.is(date.end, 'at', ',') ? date.end + 1 : date.end;
  const after =
    words.is(date.end, 'at') || next === date.end
      ? readTime(words, words.is(next, 't') ? next + 1 : next)
      : null;
  return after ? timed(at, after.end, date.moment, after.value) : null;
};

function withDay(words: Words, at: number, time: Read<Clock>): Reading {
  const comma = words.is(time.end, ',') ? 1 : 0;
  const on = words.is(time.end + comma, 'on') ? 1 : 0;
  const date = readMoment(words, time.end + comma + on);
  if (date && isDay(date.moment)) return timed(at, date.end, date.moment, time.value);
  return timed(at, time.end, HERE, time.value);
}

function isDay(moment: Moment): boolean {
  if (moment.kind === 'fixed') return moment.place.unit === 'day';
  if (moment.kind === 'counted') return moment.unit === 'day';
  return (
    moment.kind !== 'shifted' &&
    moment.kind !== 'holding' &&
    moment.kind !== 'edge' &&
    ['day', 'weekday', 'day-of-month', 'holiday'].includes(moment.part.kind)
  );
}

const timed = (start: number, end: number, moment: Moment, value: Clock): Reading => ({
  ...{ start, end, rule: value.zone === null ? 'clock' : 'clock-with-zone', type: 'TIME' },
  ...{ moment, clock: value, value: null, mod: null },
});

/** Time of day with its zone; null where the figures are more likely a score or a sum. */
function readTime(words: Words, at: number): Read<Clock> | null {
  const named = words.is(at, 'noon', 'midnight') ? words.facts(at).dayPart : undefined;
  if (named !== undefined) return { value: { value: named, zone: null }, end: at + 1 };
  const figures = readFigures(words, at);
  if (!figures) return null;
  const half = readHalf(words, figures.end);
  const zone = readZone(words, half?.end ?? figures.end);
  if (!half && !zone && !figures.isClock) return null;
  if (figures.isBare && !half && !zone) return null;
  if (half && (figures.hour > 12 || figures.hour < 1)) return null;
  const hour = half ? (figures.hour % 12) + (half.value ? 12 : 0) : figures.hour;
  const value = [hour, ...figures.rest].map((part) => String(part).padStart(2, '0')).join(':');
  return {
    value: { value: figures.rest.length === 0 ? `${value}:00` : value, zone: zone?.value ?? null },
    end: zone?.end ?? half?.end ?? figures.end,
  };
}

interface Figures {
  readonly hour: number;
  readonly rest: readonly number[];
  readonly end: number;
  /** Written in a way that only times are: with a colon, or "o'clock". */
  readonly isClock: boolean;
  readonly isBare: boolean;
}

function readFigures(words: Words, at: number): Figures | null {
  const { figure, digits, isGlued } = words.at(at);
  if (
    digits === 0 ||
    (isGlued && /[\p{L}\d.,:/$-]/u.test(words.at(at - 1).lower) && !words.is(at - 1, 't'))
  )
    return null;
  if (words.is(at - 1, '$', '£', '€')) return null;
  const [mark, minute] = [words.at(at + 1), words.at(at + 2)];
  if (
    digits <= 2 &&
    figure < 24 &&
    mark.isGlued &&
    minute.isGlued &&
    minute.digits === 2 &&
    minute.figure < 60
  ) {
    if (mark.lower === ':') {
      const second = words.at(at + 4);
      if (
        words.is(at + 3, ':') &&
        words.at(at + 3).isGlued &&
        second.digits === 2 &&
        second.figure < 60
      ) {
        return {
          hour: figure,
          rest: [minute.figure, second.figure],
          end: at + 5,
          isClock: true,
          isBare: false,
        };
      }
      return { hour: figure, rest: [minute.figure], end: at + 3, isClock: true, isBare: false };
    }
    if (mark.lower === '.')
      return { hour: figure, rest: [minute.figure], end: at + 3, isClock: false, isBare: true };
    return null;
  }
  if (digits === 4 && figure < 2400 && figure % 100 < 60 && mark.lower !== ',') {
    const isMilitary = words.is(at + 1, 'hours', 'hrs');
    return {
      ...{
        hour: Math.floor(figure / 100),
        rest: [figure % 100],
        isClock: isMilitary && words.at(at).lower.startsWith('0'),
      },
      ...{ end: isMilitary ? at + 2 : at + 1, isBare: !isMilitary },
    };
  }
  if (
    digits > 2 ||
    figure > 23 ||
    (mark.isGlued && /[\d:.,/-]/.test(mark.lower) && words.at(at + 2).isGlued)
  )
    return null;
  if (words.is(at + 1, 'o') && words.is(at + 2, "'") && words.is(at + 3, 'clock')) {
    return { hour: figure, rest: [], end: at + 4, isClock: true, isBare: false };
  }
  return { hour: figure, rest: [], end: at + 1, isClock: false, isBare: true };
}

/** Whether it is after noon. */
function readHalf(words: Words, at: number): Read<boolean> | null {
  if (words.is(at, 'am', 'pm', 'a.m', 'p.m'))
    return { value: words.at(at).lower.startsWith('p'), end: at + 1 };
  if (words.is(at, 'a', 'p') && words.is(at + 1, '.') && words.is(at + 2, 'm')) {
    return {
      value: words.is(at, 'p'),
      end: words.is(at + 3, '.') && words.at(at + 3).isGlued ? at + 4 : at + 3,
    };
  }
  if (words.is(at, 'in') && words.is(at + 1, 'the') && words.is(at + 2, 'morning'))
    return { value: false, end: at + 3 };
  if (words.is(at, 'in') && words.is(at + 1, 'the') && words.is(at + 2, 'afternoon', 'evening'))
    return { value: true, end: at + 3 };
  return null;
}

/** "GMT", "GMT+3", "Moscow time", "local time" (whose zone the text does not tell). */
function readZone(words: Words, at: number): Read<number | null> | null {
  const { facts, isCapital } = words.at(at);
  if (facts.zone !== undefined && isCapital) {
    const hours = words.at(at + 2);
    if (facts.zone === 0 && words.is(at + 1, '+', '-') && hours.isGlued && hours.figure <= 14) {
      return { value: (words.is(at + 1, '-') ? -60 : 60) * hours.figure, end: at + 3 };
    }
    return { value: facts.zone, end: at + 1 };
  }
  const mean = words.is(at + 1, 'mean', 'standard', 'summer') ? 1 : 0;
  if (words.is(at, 'local') && words.is(at + 1, 'time')) return { value: null, end: at + 2 };
  if (facts.zonePlace !== undefined && words.is(at + 1 + mean, 'time')) {
    return { value: facts.zonePlace, end: at + 2 + mean };
  }
  return null;
}
