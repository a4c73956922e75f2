/**
 * Dates in words, never more exact than they are known:
 *
 *     24 November 2015 · November 2015 · before 4 February 2016 · repeatedly, until 4 February 2016
 *     between 3 and 9 March 2016 · about 1920 · reported 4 February 2016
 */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import { DAY, HOUR, ms, type Ms } from '../model/units.ts';
import type { When } from '../model/when.ts';

/** What of a date its words need; a timeline event has it too. */
export type Dated = Pick<
  When,
  'earliest' | 'latest' | 'extent' | 'granularity' | 'approximate' | 'uncertain'
> &
  Partial<Pick<When, 'rule'>>;

/** A habitual thing recurs within its interval instead of filling it. */
export interface DateStyle {
  readonly habitual?: boolean;
  /** "24 Nov 2015" for tight places. */
  readonly short?: boolean;
}

const REPORTED = 'date-of-report';

export function dateInWords(when: Dated, style: DateStyle = {}): string {
  const words = bareDate(when, style);
  if (when.earliest === null && when.latest === null) return words;
  if (when.rule === REPORTED) return `reported ${words}`;
  const hedge = /^(between|before|after|until|since)/.test(words) ? 'roughly' : 'about';
  const about = when.approximate ? `${hedge} ${words}` : words;
  return when.uncertain ? `${about}, uncertain` : about;
}

/** Both ends inclusive to the reader: "September 2015 to December 2016", "24 November 2015, 06:00 to 18:00". */
export function windowInWords(from: Ms, to: Ms, style: DateStyle = {}): string {
  const point = wholePeriod(from, to, style);
  if (point !== null) return point;
  if (to - from < 2 * DAY) return `${minuteInWords(from, style)} to ${minuteInWords(to, style)}`;
  if (isMonthStart(from) && isMonthStart(to)) {
    const first = monthInWords(from, style);
    const last = monthInWords(ms(to - 1), style);
    return yearOf(from) === yearOf(ms(to - 1))
      ? `${write(from, monthPattern(style))} to ${last}`
      : `${first} to ${last}`;
  }
  return daysInWords(from, to, style, 'to');
}

/** A window that may be open: "until 30 November 2015", "since 1 November 2015". */
export function rangeInWords(
  { from, to }: { readonly from: Ms | null; readonly to: Ms | null },
  style: DateStyle = {},
): string {
  if (from !== null && to !== null) return windowInWords(from, to, style);
  if (to !== null) return `until ${dayInWords(ms(to - 1), style)}`;
  return from === null ? 'all time' : `since ${dayInWords(from, style)}`;
}

export const dayInWords = (time: Ms, style: DateStyle = {}): string =>
  write(time, style.short ? 'd MMM y' : 'd MMMM y');

/** "24 November 2015", with `hours` "24 November 2015, 09:30 UTC". */
export const instantInWords = (
  time: Ms,
  { hours, ...style }: DateStyle & { readonly hours: boolean },
): string => (hours ? minuteInWords(time, style) : dayInWords(time, style));

export const monthInWords = (time: Ms, style: DateStyle = {}): string =>
  write(time, `${monthPattern(style)} y`);

function bareDate(when: Dated, style: DateStyle): string {
  const { earliest, latest } = when;
  const repeatedly = style.habitual ? 'repeatedly, ' : '';
  if (earliest === null && latest === null) return 'date unknown';
  if (earliest === null) {
    const before = when.extent === 'throughout' ? 'until' : 'before';
    // An open interval that ends with a whole day, `../2016-02-04`, still holds that day.
    return `${repeatedly}${before} ${lastDay(latest ?? ms(0), style)}`;
  }
  if (latest === null)
    return `${repeatedly}${when.extent === 'throughout' ? 'since' : 'after'} ${dayInWords(earliest, style)}`;
  const period = namedPeriod(when, earliest, latest, style) ?? wholePeriod(earliest, latest, style);
  if (period !== null) return `${repeatedly}${period}`;
  if (latest - earliest < DAY)
    return `${minuteInWords(earliest, style)} to ${write(latest, 'HH:mm')}`;
  return when.extent === 'throughout'
    ? `${repeatedly}${daysInWords(earliest, latest, style, 'to')}`
    : `between ${daysInWords(earliest, latest, style, 'and')}`;
}

/** "autumn 2015", "the first half of 2015", "the 1910s": what has a name by its kind. */
function namedPeriod(when: Dated, from: Ms, to: Ms, style: DateStyle): string | null {
  const month = new UTCDate(from).getMonth();
  const year = yearOf(from);
  switch (when.granularity) {
    case 'season':
      // A winter begins in December of the year before the one it is mostly in; a meteorological season has three months.
      return to - from < 100 * DAY
        ? `${SEASONS[Math.floor(((month + 1) % 12) / 3)]} ${month === 11 ? `${year}–${String(year + 1).slice(-2)}` : year}`
        : null;
    case 'quarter':
      return month % 3 === 0 ? `the ${ORDINALS[month / 3]} quarter of ${year}` : null;
    case 'half':
      return month % 6 === 0 ? `the ${ORDINALS[month / 6]} half of ${year}` : null;
    case 'decade':
      return year % 10 === 0 ? `the ${year}s` : null;
    case 'century':
      return year % 100 <= 1
        ? `the ${ordinal(Math.floor((year - 1) / 100) + 1 + (year % 100 === 0 ? 1 : 0))} century`
        : null;
    case 'week':
      return to - from === 7 * DAY ? `the week of ${daysInWords(from, to, style, 'to')}` : null;
    case 'hour':
    case 'minute':
    case 'second':
      return to - from <= HOUR ? minuteInWords(from, style) : null;
    default:
      return null;
  }
}

/** A year, a month or a day, to the millisecond; null for anything else. */
function wholePeriod(from: Ms, to: Ms, style: DateStyle): string | null {
  if (from % DAY !== 0 || to % DAY !== 0) return null;
  if (to - from === DAY) return dayInWords(from, style);
  const start = new UTCDate(from);
  if (start.getDate() !== 1) return null;
  if (to === new UTCDate(start.getFullYear(), start.getMonth() + 1, 1).getTime())
    return monthInWords(from, style);
  return start.getMonth() === 0 && to === new UTCDate(start.getFullYear() + 1, 0, 1).getTime()
    ? String(start.getFullYear())
    : null;
}

/** "3 to 9 March 2016", "28 November to 2 December 2015", "24 December 2015 to 3 January 2016". */
function daysInWords(from: Ms, to: Ms, style: DateStyle, joined: 'to' | 'and'): string {
  const last = ms(to - 1);
  const month = monthPattern(style);
  const sameYear = yearOf(from) === yearOf(last);
  const sameMonth = sameYear && new UTCDate(from).getMonth() === new UTCDate(last).getMonth();
  const first = write(from, sameMonth ? 'd' : sameYear ? `d ${month}` : `d ${month} y`);
  return `${first} ${joined} ${dayInWords(last, style)}`;
}

const lastDay = (latest: Ms, style: DateStyle): string =>
  latest % DAY === 0 ? dayInWords(ms(latest - DAY), style) : minuteInWords(latest, style);

const minuteInWords = (time: Ms, style: DateStyle): string =>
  `${dayInWords(time, style)}, ${write(time, 'HH:mm')} UTC`;

const monthPattern = (style: DateStyle): string => (style.short ? 'MMM' : 'MMMM');

const isMonthStart = (time: Ms): boolean => time % DAY === 0 && new UTCDate(time).getDate() === 1;

const yearOf = (time: Ms): number => new UTCDate(time).getFullYear();

const write = (time: Ms, pattern: string): string => format(new UTCDate(time), pattern);

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
