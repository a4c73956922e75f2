/** Turns a reading into the expression that the other stages see. */
import type { Issue } from '../../model/issue.ts';
import type { TimeExpression } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import type { Clock, Reading } from './moment.ts';
import {
  daysOf,
  firstDay,
  isAsFineAs,
  lastDay,
  placeOf,
  type PlaceUnit,
  granularityOf,
  shift,
  toEdtf,
  toTimex,
  type Place,
} from './place.ts';
import { resolveMoment, shiftKeeping, type Placed } from './resolve.ts';
import { readSignal } from './signal.ts';
import { unplacedValue } from './unplaced.ts';
import type { Words } from './words.ts';

export interface Expressed {
  readonly expression: TimeExpression;
  /** Where it lies, if it may be what later expressions are counted from. */
  readonly place: Place | null;
  readonly issue: Issue | null;
}

export function express(
  text: string,
  words: Words,
  reading: Reading,
  discourse: Discourse,
): Expressed {
  const start = words.at(reading.start).start;
  const end = words.at(reading.end - 1).end;
  const base = {
    ...{ start, end, text: text.slice(start, end), type: reading.type },
    ...{
      mod: reading.mod,
      rule: reading.rule,
      signal: readSignal(words, reading.start, reading.type),
    },
  };
  if (!reading.moment)
    return {
      expression: { ...base, ...ofValue(reading, discourse) },
      place: null,
      issue: issueOf(reading, start),
    };
  const placed = settle(reading, discourse);
  if (!placed) {
    return {
      expression: {
        ...{ ...base, value: unplacedValue(reading.moment, reading.clock), edtf: null },
        ...{ granularity: null, anchor: null },
      },
      place: null,
      issue: discourse.published === null ? UNDATED : null,
    };
  }
  return { expression: { ...base, ...ofPlace(reading, placed) }, place: placed.place, issue: null };
}

/** "a year earlier" beside a quarter is that quarter a year before. */
function settle(reading: Reading, discourse: Discourse): Placed | null {
  const { moment } = reading;
  if (!moment) return null;
  const { reference, told, line, published, isReferenceNear, quarter, style } = discourse;
  if (moment.kind !== 'counted') return resolveMoment(moment, discourse);
  if (style === 'narrative') {
    // Who says "today" in a story spoke then, on a day that the story does not tell.
    if (moment.from === 'published' && moment.unit === 'day' && Math.abs(moment.by) <= 1)
      return null;
    const isSame = moment.by === 0 && discourse.isReferenceHere;
    const isAlongLine = line?.unit === 'day' && moment.unit !== 'year' && !isSame;
    const reached = isAlongLine ? line : reference;
    const from =
      (moment.from === 'reference' && moment.unit === 'year' ? told : reached) ??
      (moment.from === 'reference' ? null : published);
    return resolveMoment({ ...moment, from: 'reference' }, { ...discourse, reference: from });
  }
  if (reading.rule === 'quarter-the') {
    return quarter && { place: quarter, anchor: quarter };
  }
  if (isYearBack(reading)) {
    if (quarter) return { place: shiftKeeping(quarter, moment.by, moment.unit), anchor: quarter };
    if (reading.rule === 'year-ago-noun')
      return resolveMoment({ ...moment, from: 'published' }, discourse);
  }
  if (moment.from === 'published') return resolveMoment(moment, discourse);
  if (isReferenceNear) return resolveMoment(moment, discourse);
  // Where no date stands near, only what names a day already told ("5 p.m.", "that day") may mean
  // the day of the report: anything counted from it would be a guess.
  return moment.by === 0 ? resolveMoment({ ...moment, from: 'published' }, discourse) : null;
}

/** "a year ago", "year-earlier": compares with the quarter that the text is about, if it is about one. */
export const isYearBack = ({ rule }: Reading): boolean =>
  /^year-(?:ago|earlier|ago-noun)$/.test(rule);

const UNDATED: Issue = {
  code: 'article-undated',
  at: 'published',
  message: 'The article has no date, so its relative dates are not resolved: give its date.',
};

const issueOf = (reading: Reading, start: number): Issue | null =>
  reading.isOtherCalendar
    ? {
        code: 'calendar-not-gregorian',
        at: String(start),
        message: 'A date in another calendar is left unresolved: convert it by hand in a review.',
      }
    : null;

function ofValue(reading: Reading, discourse: Discourse) {
  const { published, style } = discourse;
  const value = reading.value ?? '';
  const nothing = { value, edtf: null, granularity: null, anchor: null } as const;
  if (reading.within) return { ...nothing, ...ofPart(reading.within, discourse) };
  const { span } = reading;
  if (!span || published?.unit !== 'day' || style === 'narrative') return nothing;
  const there = shiftKeeping(published, span.by, span.unit === 'week' ? 'week' : span.unit);
  const [from, to] = span.by < 0 ? [firstDay(there), published.n] : [published.n, firstDay(there)];
  return {
    value,
    edtf: daysOf(from, to),
    granularity: 'interval' as const,
    anchor: toEdtf(published),
  };
}

/** The first or last so many units of a stretch, where it holds that many. */
function ofPart({ count, unit, whole }: NonNullable<Reading['within']>, discourse: Discourse) {
  const placed = resolveMoment(whole, discourse);
  if (!placed || isAsFineAs(placed.place, unit)) return {};
  const [first, last] = [firstDay(placed.place), lastDay(placed.place)];
  const edge = count > 0 ? shiftDays(first, count, unit) - 1 : shiftDays(last + 1, count, unit);
  const [from, to] = count > 0 ? [first, edge] : [edge, last];
  if (from < first || to > last) return {};
  return {
    edtf: daysOf(from, to),
    granularity: 'interval' as const,
    anchor: placed.anchor && toEdtf(placed.anchor),
  };
}

const shiftDays = (day: number, count: number, unit: PlaceUnit): number =>
  unit === 'week' ? day + 7 * count : firstDay(shift(placeOf(day, unit), count));

function ofPlace(reading: Reading, { place, anchor }: Placed) {
  const anchorText = anchor && toEdtf(anchor);
  const timex = toTimex(place);
  const edtf = toEdtf(place);
  if (!reading.clock) {
    const isApproximate = reading.mod === 'APPROX' && edtf !== null && !edtf.includes('/');
    return {
      value: timex,
      edtf: isApproximate ? `${edtf}~` : edtf,
      granularity: granularityOf(place),
      anchor: anchorText,
    };
  }
  const value = `${timex}T${reading.clock.value}`;
  const clock = edtf !== null && place.unit === 'day' ? clockEdtf(place, reading.clock) : null;
  if (clock === null) return { value, edtf, granularity: granularityOf(place), anchor: anchorText };
  const granularity = /:\d\d:/.test(reading.clock.value)
    ? ('second' as const)
    : ('minute' as const);
  return { value, edtf: clock, granularity, anchor: anchorText };
}

const zoneOf = ({ zone }: Clock): string => {
  if (zone === null) return '';
  if (zone === 0) return 'Z';
  const minutes = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** A clock time is EDTF; a part of the day is not, and leaves the day; so does midnight, which either end of a day may be. */
const clockEdtf = (place: Place, clock: Clock): string | null =>
  clock.value.includes(':') && clock.value !== '24:00'
    ? `${toEdtf(place) ?? ''}T${clock.value}${zoneOf(clock)}`
    : null;

const two = (value: number): string => String(value).padStart(2, '0');
