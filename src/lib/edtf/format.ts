/** Writes a stretch of time as the plainest EDTF that means exactly it. */
import { civilDay, DAY_MS, startOfDay } from './calendar.ts';
import type { EdtfBounds } from './edtf-date.ts';

const MINUTE_MS = 60_000;

export interface EdtfQualifiers {
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/**
 * The inverse of the bounds of `parseEdtf`: whole years, months and days are written as such,
 * anything else as an interval. Bounds finer than a second are widened to it. Both ends open
 * throws: EDTF has no word for always.
 */
export function formatEdtf(bounds: EdtfBounds, qualifiers: EdtfQualifiers = {}): string {
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) throw new Error('edtf with both ends open: ../..');
  const mark = qualifierOf(qualifiers);
  if (latest === null) return `${unitAt(earliest ?? 0, finenessOf(earliest ?? 0))}${mark}/..`;
  if (earliest === null) return `../${unitAt(latest - 1, finenessOf(latest))}${mark}`;
  const single = wholeUnit(earliest, latest);
  if (single !== null) return single + mark;
  // Both ends in the same unit: 1970-01-02/1970 would end before it starts.
  const fineness = Math.max(finenessOf(earliest), finenessOf(latest));
  return `${unitAt(earliest, fineness)}${mark}/${unitAt(latest - 1, fineness)}${mark}`;
}

function qualifierOf({ approximate, uncertain }: EdtfQualifiers): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

/** The one year, month, day, minute or second that the bounds are, if they are one. */
function wholeUnit(earliest: number, latest: number): string | null {
  const { year, month, day } = civilDay(Math.floor(earliest / DAY_MS));
  if (earliest === startOfDay(year, 1, 1) && latest === startOfDay(year + 1, 1, 1)) {
    return formatYear(year);
  }
  if (earliest === startOfDay(year, month, 1) && latest === startOfDay(year, month + 1, 1)) {
    return formatMonth(year, month);
  }
  if (earliest === startOfDay(year, month, day) && latest === earliest + DAY_MS) {
    return formatDay(year, month, day);
  }
  if (earliest % MINUTE_MS === 0 && latest === earliest + MINUTE_MS) return minuteAt(earliest);
  if (earliest % 1000 === 0 && latest === earliest + 1000) return secondAt(earliest);
  return null;
}

/** 0 where a year starts at the instant, 1 for a month, 2 for a day, 3 for anything finer. */
function finenessOf(instant: number): number {
  if (instant % DAY_MS !== 0) return 3;
  const { month, day } = civilDay(instant / DAY_MS);
  if (day !== 1) return 2;
  return month === 1 ? 0 : 1;
}

/** The unit of the given fineness that holds the instant. */
function unitAt(instant: number, fineness: number): string {
  if (fineness === 3) return secondAt(Math.floor(instant / 1000) * 1000);
  const { year, month, day } = civilDay(Math.floor(instant / DAY_MS));
  if (fineness === 2) return formatDay(year, month, day);
  return fineness === 1 ? formatMonth(year, month) : formatYear(year);
}

const minuteAt = (instant: number): string => `${secondAt(instant).slice(0, -4)}Z`;

function secondAt(instant: number): string {
  const days = Math.floor(instant / DAY_MS);
  const { year, month, day } = civilDay(days);
  const seconds = (instant - days * DAY_MS) / 1000;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${formatDay(year, month, day)}T${clock.map(two).join(':')}Z`;
}

/** A year of more than four digits takes a `Y` in front. */
export function formatYear(year: number): string {
  const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  return Math.abs(year) > 9999 ? `Y${digits}` : digits;
}

export const formatMonth = (year: number, month: number): string =>
  `${formatYear(year)}-${two(month)}`;

export const formatDay = (year: number, month: number, day: number): string =>
  `${formatMonth(year, month)}-${two(day)}`;

const two = (value: number): string => String(value).padStart(2, '0');
