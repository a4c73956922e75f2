/** The date that an address names, with the day, month or year on either side of it. */
import { DAY, ms, type Ms } from '../model/units.ts';
import { isIssue, parseDatePath, type DateRange } from './date-path.ts';

export interface NamedDate extends DateRange {
  /** Null for a range, and at the ends of the calendar. */
  readonly beside: { readonly before: DateRange; readonly after: DateRange } | null;
}

const LENGTH = { day: 10, month: 7, year: 4 } as const; // characters of an ISO date

export const withBeside = (date: DateRange): NamedDate => ({ ...date, beside: besideOf(date) });

function besideOf({ from, to, precision }: DateRange): NamedDate['beside'] {
  if (from === null || to === null) return null;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return null;
  const before = dateAt(ms(from - DAY), LENGTH[precision]);
  const after = dateAt(to, LENGTH[precision]);
  return before && after ? { before, after } : null;
}

/** Addresses know the years 0000 to 9999. */
function dateAt(time: Ms, length: number): DateRange | null {
  const date = parseDatePath(new Date(time).toISOString().slice(0, length));
  return isIssue(date) ? null : date;
}
