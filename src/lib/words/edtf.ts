/**
 * A date that comes as EDTF text in words: of publication and citation, what another date was
 * counted from, what an editor set. Shapes that only EDTF's own library reads are shown as written,
 * so that pages need not carry it; an event's own date comes with its bounds and is told by
 * `dateInWords`.
 */
import { parsePlain } from '../edtf/plain.ts';
import { ms, type Ms } from '../model/units.ts';
import type { Extent } from '../model/when.ts';
import { dateInWords } from './date.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T/;

/** `extent` as in `When`: "before 4 February 2016" or "until" it. */
export function edtfInWords(text: string, extent: Extent = 'somewhere-in'): string {
  // Of a day on which something appeared the hour says nothing.
  const date = parsePlain(INSTANT.exec(text)?.[1] ?? text);
  if (!date) return text;
  const { earliest, latest, granularity, approximate, uncertain } = date;
  return dateInWords({
    earliest: asMs(earliest),
    latest: asMs(latest),
    extent,
    granularity,
    approximate,
    uncertain,
  });
}

const asMs = (time: number | null): Ms | null => (time === null ? null : ms(time));
