/**
 * A place on the calendar: the nth unit of a kind, counted so that the next one is n + 1. Month
 * 2015-11 is 2015 × 12 + 10, day 0 is 1970-01-01, week 0 starts on the Monday before it.
 */
import { civilDay, dayNumber } from '../../edtf/calendar.ts';
import { formatDay, formatMonth, formatYear } from '../../edtf/format.ts';
import type { Granularity } from '../../model/when.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

export type PlaceUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Units that durations are told in. */
export type Unit = PlaceUnit | 'second' | 'minute' | 'hour' | 'fortnight';

export interface Place {
  readonly unit: PlaceUnit;
  readonly n: number;
}

export const dayPlace = (year: number, month: number, day: number): Place => ({
  unit: 'day',
  n: dayNumber(year, month, day),
});
export const monthPlace = (year: number, month: number): Place => ({
  unit: 'month',
  n: year * 12 + month - 1,
});
export const yearPlace = (year: number): Place => ({ unit: 'year', n: year });
export const seasonPlace = (year: number, season: Season): Place => ({
  unit: 'season',
  n: year * 4 + SEASONS.indexOf(season),
});

export const shift = (place: Place, by: number): Place => ({ unit: place.unit, n: place.n + by });

/** Number of its first day. */
export function firstDay({ unit, n }: Place): number {
  switch (unit) {
    case 'day':
      return n;
    case 'week':
      return n * 7 - 3;
    case 'weekend':
      return n * 7 + 2;
    case 'month':
      return dayNumber(0, n + 1, 1);
    case 'quarter':
      return dayNumber(0, n * 3 + 1, 1);
    case 'half':
      return dayNumber(0, n * 6 + 1, 1);
    case 'season':
      return dayNumber(0, n * 3 + 3, 1);
    case 'year':
      return dayNumber(n, 1, 1);
    case 'decade':
      return dayNumber(n * 10, 1, 1);
    case 'century':
      return dayNumber(n < 0 ? n * 100 + 1 : n * 100, 1, 1);
    case 'millennium':
      return dayNumber(n * 1000, 1, 1);
  }
}

/** Number of its last day. */
export const lastDay = (place: Place): number =>
  place.unit === 'weekend' ? firstDay(place) + 1 : firstDay(shift(place, 1)) - 1;

/** The place of the given kind that holds a day. */
export function placeOf(day: number, unit: PlaceUnit): Place {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return { unit, n: day };
    case 'week':
    case 'weekend':
      return { unit, n: Math.floor((day + 3) / 7) };
    case 'month':
      return monthPlace(year, month);
    case 'quarter':
      return { unit, n: year * 4 + Math.floor((month - 1) / 3) };
    case 'half':
      return { unit, n: year * 2 + Math.floor((month - 1) / 6) };
    case 'season':
      return { unit, n: Math.floor((year * 12 + month - 3) / 3) };
    case 'year':
      return yearPlace(year);
    case 'decade':
      return { unit, n: Math.floor(year / 10) };
    case 'century':
      return { unit, n: Math.floor(year / 100) };
    case 'millennium':
      return { unit, n: Math.floor(year / 1000) };
  }
}

export const widen = (place: Place, unit: PlaceUnit): Place => placeOf(firstDay(place), unit);

export const yearOf = (place: Place): number => civilDay(firstDay(place)).year;

/** 1 is Monday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const FROM_FINE: readonly PlaceUnit[] = [
  ...(['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half'] as const),
  ...(['year', 'decade', 'century', 'millennium'] as const),
];

/** `place` is told at least as exactly as the unit asks. */
export const isAsFineAs = (place: Place, unit: PlaceUnit): boolean =>
  FROM_FINE.indexOf(place.unit) <= FROM_FINE.indexOf(unit);

export const granularityOf = ({ unit }: Place): Granularity =>
  unit === 'weekend' ? 'interval' : unit;

/** TIMEX3 value: `2015-11`, `2013-W12`, `1990-Q1`, `198`, `BC0241`. */
export function toTimex(place: Place): string {
  const { unit, n } = place;
  switch (unit) {
    case 'day': {
      const { year, month, day } = civilDay(n);
      return `${yearValue(year)}${formatDay(2000, month, day).slice(4)}`;
    }
    case 'month':
      return `${yearValue(Math.floor(n / 12))}-${String(modulo(n, 12) + 1).padStart(2, '0')}`;
    case 'week':
      return weekValue(n);
    case 'weekend':
      return `${weekValue(n)}-WE`;
    case 'quarter':
      return `${yearValue(Math.floor(n / 4))}-Q${modulo(n, 4) + 1}`;
    case 'half':
      return `${yearValue(Math.floor(n / 2))}-H${modulo(n, 2) + 1}`;
    case 'season':
      return `${yearValue(Math.floor(n / 4))}-${SEASONS[modulo(n, 4)] ?? ''}`;
    case 'year':
      return yearValue(n);
    case 'decade':
      return n < 0 ? `BC${String(-n - 1).padStart(3, '0')}` : String(n).padStart(3, '0');
    case 'century':
      return n < 0 ? `BC${String(-n - 1).padStart(2, '0')}` : String(n).padStart(2, '0');
    case 'millennium':
      return n < 0 ? `BC${-n - 1}` : String(n);
  }
}

/** TIMEX3 counts years before Christ from 1, EDTF from 0. */
const yearValue = (year: number): string =>
  year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`;

/** ISO week: the year is that of its Thursday. */
function weekValue(n: number): string {
  const thursday = n * 7;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${formatYear(year)}-W${String(week).padStart(2, '0')}`;
}

/** EDTF of the place: weeks, quarters and halves, which EDTF level 1 has no word for, are intervals. */
export function toEdtf(place: Place): string | null {
  const { unit, n } = place;
  switch (unit) {
    case 'day': {
      const { year, month, day } = civilDay(n);
      return formatDay(year, month, day);
    }
    case 'month':
      return formatMonth(Math.floor(n / 12), modulo(n, 12) + 1);
    case 'season':
      return `${formatYear(Math.floor(n / 4))}-${21 + modulo(n, 4)}`;
    case 'year':
      return formatYear(n);
    case 'decade':
      return n < 0 ? monthsOf(place) : `${String(n).padStart(3, '0')}X`;
    case 'century':
      return n < 0 ? yearsOf(place) : `${String(n).padStart(2, '0')}XX`;
    case 'millennium':
      return yearsOf(place);
    case 'quarter':
    case 'half':
      return monthsOf(place);
    case 'week':
    case 'weekend':
      return daysOf(firstDay(place), lastDay(place));
  }
}

/** EDTF interval of days, both ends included. */
export function daysOf(first: number, last: number): string {
  const [from, to] = [civilDay(first), civilDay(last)];
  return `${formatDay(from.year, from.month, from.day)}/${formatDay(to.year, to.month, to.day)}`;
}

function monthsOf(place: Place): string {
  const [from, to] = [civilDay(firstDay(place)), civilDay(lastDay(place))];
  return `${formatMonth(from.year, from.month)}/${formatMonth(to.year, to.month)}`;
}

const yearsOf = (place: Place): string =>
  `${formatYear(civilDay(firstDay(place)).year)}/${formatYear(civilDay(lastDay(place)).year)}`;

const modulo = (n: number, by: number): number => ((n % by) + by) % by;
