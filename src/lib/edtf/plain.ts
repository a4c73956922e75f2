/**
 * The shapes of EDTF that nearly every date has, read without the library, so that code for the
 * browser stays light: years, months, days, seasons, decades, centuries, times of day, each with a
 * qualifier, and intervals of them with closed, open or unknown ends.
 */
import { daysInMonth, startOfDay } from './calendar.ts';
import type { EdtfDate, EdtfGranularity } from './edtf-date.ts';

const SINGLE =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>[^?~%]+))?)?)?(?<qualifier>[?~%])?$/;
const CLOCK =
  /^(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<zone>Z|(?<sign>[+-])(?<zoneHour>\d\d)(?::?(?<zoneMinute>\d\d))?)?$/;

const MINUTE_MS = 60_000;

/** First month of spring, summer, autumn and winter of the northern half; winter ends in the next year. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The date, or null where the text is not one of the plain shapes or names an impossible day. */
export function parsePlain(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  return slash < 0 ? parseSingle(text) : parseInterval(text, slash);
}

function parseInterval(text: string, slash: number): EdtfDate | null {
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = isOpen(from) ? OPEN : parseSingle(from);
  const end = isOpen(to) ? OPEN : parseSingle(to);
  if (!start || !end || (start === OPEN && end === OPEN)) return null;
  const { earliest } = start;
  const { latest } = end;
  if (earliest !== null && end.earliest !== null && earliest > end.earliest) return null;
  return {
    text,
    kind: 'interval',
    earliest,
    latest,
    granularity: 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

const OPEN = { earliest: null, latest: null, approximate: false, uncertain: false };

const isOpen = (end: string): boolean => end === '..' || end === '';

function parseSingle(text: string): EdtfDate | null {
  const groups = SINGLE.exec(text)?.groups;
  if (!groups) return null;
  const bounds = boundsOf(groups);
  if (!bounds) return null;
  const qualifier = groups['qualifier'];
  return {
    text,
    kind: bounds.granularity === 'season' ? 'season' : 'date',
    ...bounds,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

type Bounds = { earliest: number; latest: number; granularity: EdtfGranularity };

function boundsOf(groups: Record<string, string | undefined>): Bounds | null {
  const yearText = groups['year'] ?? '';
  const year = Number(yearText.replaceAll('X', '0'));
  if (yearText === '-0000') return null;
  if (groups['month'] === undefined) {
    const [years, granularity] = yearText.endsWith('XX')
      ? ([100, 'century'] as const)
      : yearText.endsWith('X')
        ? ([10, 'decade'] as const)
        : ([1, 'year'] as const);
    return between(startOfDay(year, 1, 1), startOfDay(year + years, 1, 1), granularity);
  }
  if (yearText.endsWith('X')) return null;
  const month = Number(groups['month']);
  if (groups['day'] === undefined) return monthOrSeason(year, month);
  const day = Number(groups['day']);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const start = startOfDay(year, month, day);
  if (groups['clock'] === undefined) return between(start, startOfDay(year, month, day + 1), 'day');
  return atClock(start, groups['clock']);
}

function monthOrSeason(year: number, month: number): Bounds | null {
  if (month >= 1 && month <= 12) {
    return between(startOfDay(year, month, 1), startOfDay(year, month + 1, 1), 'month');
  }
  const first = SEASON_STARTS[month];
  if (first === undefined) return null;
  return between(startOfDay(year, first, 1), startOfDay(year, first + 3, 1), 'season');
}

/** A time without a zone is placed like a day without one: as if it were UTC. */
function atClock(dayStart: number, clock: string): Bounds | null {
  const groups = CLOCK.exec(clock)?.groups;
  if (!groups) return null;
  const [hour, minute, second] = [groups['hour'], groups['minute'], groups['second'] ?? 0].map(
    Number,
  ) as [number, number, number];
  const [zoneHour, zoneMinute] = [groups['zoneHour'] ?? 0, groups['zoneMinute'] ?? 0].map(
    Number,
  ) as [number, number];
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 14 || zoneMinute > 59) return null;
  const offset = (groups['sign'] === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute);
  const start = dayStart + (hour * 60 + minute - offset) * MINUTE_MS + second * 1000;
  return groups['second'] === undefined
    ? between(start, start + MINUTE_MS, 'minute')
    : between(start, start + 1000, 'second');
}

const between = (earliest: number, latest: number, granularity: EdtfGranularity): Bounds => ({
  earliest,
  latest,
  granularity,
});
