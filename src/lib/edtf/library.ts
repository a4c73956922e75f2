/**
 * The rarer shapes of EDTF, read by the `edtf` package: unspecified months and days, long years,
 * qualifiers on single parts, and one-of sets. The only file that imports it.
 */
import edtf, { type LibraryDate } from 'edtf';
import { DAY_MS } from './calendar.ts';
import type { EdtfDate, EdtfGranularity } from './edtf-date.ts';
import { parsePlain } from './plain.ts';

/** Longer text is no date anybody wrote, and the library's grammar is slow on it. */
const MAX_LENGTH = 200; // UTF-16 units

/**
 * What only the library reads. It must not see the rest: where the plain reader finds a day
 * impossible, the library takes 2100-02-29 for a date.
 */
const BEYOND_PLAIN = /[XY?~%]/;

/** The date, or null where the library does not take it or the shape is beyond what is used here. */
export function parseByLibrary(text: string): EdtfDate | null {
  if (text.length > MAX_LENGTH) return null;
  if (text.startsWith('[')) return parseSet(text);
  if (!BEYOND_PLAIN.test(text)) return null;
  try {
    const date = edtf(text);
    if (!KINDS.has(date.type) || /^\d{2,3}[?~%]*$/.test(text)) return null;
    return {
      text,
      kind: date.type === 'Interval' ? 'interval' : 'date',
      earliest: finite(date.min),
      // The library counts to the last millisecond of the date; a time of day is an instant to it.
      latest: date.max === date.min ? finite(date.max) : after(date.max),
      granularity: date.type === 'Interval' ? 'interval' : granularityOf(date),
      approximate: /[~%]/.test(text),
      uncertain: /[?%]/.test(text),
    };
  } catch {
    return null;
  }
}

const KINDS: ReadonlySet<string> = new Set(['Date', 'Year', 'Interval']);

/** `[2015-10-30,2015-11-14]`, `[..2015]`: one of the dates, it is not known which. */
function parseSet(text: string): EdtfDate | null {
  if (!text.endsWith(']')) return null;
  const parts = text.slice(1, -1).split(',');
  const members: EdtfDate[] = [];
  for (const part of parts) {
    const member = parsePlain(asInterval(part));
    if (!member) return null;
    members.push(member);
  }
  members.sort((a, b) => (a.earliest ?? -Infinity) - (b.earliest ?? -Infinity));
  const starts = members.map((member) => member.earliest);
  const ends = members.map((member) => member.latest);
  return {
    text,
    kind: 'set',
    earliest: starts.includes(null) ? null : Math.min(...starts.map(Number)),
    latest: ends.includes(null) ? null : Math.max(...ends.map(Number)),
    granularity: 'interval',
    approximate: members.some((member) => member.approximate),
    uncertain: members.some((member) => member.uncertain),
    members,
  };
}

/** Within a set an interval is written with dots: `2015..2017`, `..2015`. */
function asInterval(part: string): string {
  const dots = part.indexOf('..');
  if (dots < 0) return part;
  const [from, to] = [part.slice(0, dots), part.slice(dots + 2)];
  return `${from || '..'}/${to || '..'}`;
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const after = (max: number | null): number | null => {
  const last = finite(max);
  return last === null ? null : last + 1;
};

/** By the length of the stretch: an unspecified month (`2015-XX`) leaves a year. */
function granularityOf({ min, max }: LibraryDate): EdtfGranularity {
  const days = ((max ?? 0) - (min ?? 0)) / DAY_MS;
  if (days <= 1) return 'day';
  if (days <= 31) return 'month';
  if (days <= 366) return 'year';
  if (days <= 3653) return 'decade';
  return days <= 36_525 ? 'century' : 'millennium';
}
