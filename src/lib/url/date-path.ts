/**
 * Dates in addresses: `Y[-M[-D]]`, `A..B`, `earliest..B`, `A..latest`. The precision is the intent:
 * `2015-11` means the month. UTC; both ends of a range are meant to their end.
 */
import type { Issue } from '../model/issue.ts';
import { ms, type Ms } from '../model/units.ts';

export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'range' | 'everything';

export interface DateRange {
  /** Inclusive; null from the earliest. */
  readonly from: Ms | null;
  /** Exclusive; null to the latest. */
  readonly to: Ms | null;
  readonly precision: DatePrecision;
  /** As it stands in an address: canonical. */
  readonly text: string;
}

export interface DatePoint {
  readonly from: Ms;
  readonly to: Ms;
  readonly precision: 'year' | 'month' | 'day' | 'minute';
  readonly text: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
/** Longer than any address of a date can be. */
const LONGEST = 40; // characters

export const isIssue = (value: object): value is Issue => 'code' in value && 'message' in value;

/** The date, month, year or range that `/on/{text}` names. */
export function parseDatePath(
  text: string,
  options: { readonly minutes?: boolean } = {},
): DateRange | Issue {
  if (text.length > LONGEST) return badDate(`${text.slice(0, LONGEST)}…`, 'is not a date');
  const cut = text.indexOf('..');
  if (cut < 0) return parsePoint(text, options.minutes ?? false);
  const [first, last] = [text.slice(0, cut), text.slice(cut + 2)];
  if (last === '') return badDate(text, `has no end; write ${first}..latest`);
  if (first === '') return badDate(text, `has no start; write earliest..${last}`);
  const from = first === 'earliest' ? null : parsePoint(first, options.minutes ?? false);
  const to = last === 'latest' ? null : parsePoint(last, options.minutes ?? false);
  if (from && isIssue(from)) return from;
  if (to && isIssue(to)) return to;
  if (from && to && from.from >= to.to)
    return badDate(text, `ends before it starts; write ${last}..${first}`);
  if (from && to && from.text === to.text) return from;
  if (!from && !to) return { from: null, to: null, precision: 'everything', text };
  return { from: from?.from ?? null, to: to?.to ?? null, precision: 'range', text };
}

export const formatDatePath = (range: Pick<DateRange, 'text'>): string => range.text;

/** Midnight UTC of a calendar day, or null where there is no such day. `month` is 1 … 12. */
export function utcDay(year: number, month: number, day: number): Ms | null {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? ms(date.getTime()) : null;
}

function parsePoint(text: string, minutes: boolean): DatePoint | Issue {
  const match = POINT.exec(text);
  if (!match || (match[4] !== undefined && !minutes))
    return badDate(
      text,
      'is not a date; write 2015, 2015-11, 2015-11-24 or 2015-11-01..2016-02-04',
    );
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  const y = year ?? 0;
  const start = utcDay(y, month ?? 1, day ?? 1);
  if (month !== null && month !== undefined && (month < 1 || month > 12))
    return badDate(text, `has no month ${month}`);
  if (start === null) return badDate(text, 'is not in the calendar');
  if (hour !== null && hour !== undefined) {
    if (hour > 23 || (minute ?? 0) > 59) return badDate(text, 'has no such time of day');
    const from = start + (hour * 60 + (minute ?? 0)) * 60_000;
    return { from: ms(from), to: ms(from + 60_000), precision: 'minute', text };
  }
  if (day !== null && day !== undefined)
    return { from: start, to: ms(start + 86_400_000), precision: 'day', text };
  if (month !== null && month !== undefined)
    return {
      from: start,
      to: startOf(month === 12 ? y + 1 : y, month === 12 ? 1 : month + 1),
      precision: 'month',
      text,
    };
  return { from: start, to: startOf(y + 1, 1), precision: 'year', text };
}

function startOf(year: number, month: number): Ms {
  const start = utcDay(year, month, 1);
  if (start === null) throw new RangeError(`month: ${year}-${month}`);
  return start;
}

const badDate = (text: string, what: string): Issue => ({
  code: 'bad-date',
  at: text,
  message: `‘${text}’ ${what}.`,
});
