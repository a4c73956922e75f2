/** Puts a moment on the calendar, counted from the article's date or the last date told. */
import { civilDay, daysInMonth } from '../../edtf/calendar.ts';
import type { Discourse } from './discourse.ts';
import { holidayIn } from './holidays.ts';
import type { Choice, Moment, Part } from './moment.ts';
import {
  dayPlace,
  firstDay,
  isAsFineAs,
  lastDay,
  monthPlace,
  placeOf,
  seasonPlace,
  shift,
  weekdayOf,
  widen,
  yearOf,
  type Place,
} from './place.ts';

/** Where a moment lies, and the place it was counted from (null for a date told in full). */
export interface Placed {
  readonly place: Place;
  readonly anchor: Place | null;
}

/** Null where what it is counted from is unknown or not known exactly enough. */
export function resolveMoment(moment: Moment, discourse: Discourse): Placed | null {
  switch (moment.kind) {
    case 'fixed':
      return { place: moment.place, anchor: null };
    case 'counted': {
      const anchor = moment.from === 'published' ? discourse.published : discourse.reference;
      if (!anchor || !isAsFineAs(anchor, moment.unit)) return null;
      return { place: shift(widen(anchor, moment.unit), moment.by), anchor };
    }
    case 'within': {
      const whole = resolveMoment(moment.whole, discourse);
      const place = whole && partOf(moment.part, whole.place);
      return place ? { place, anchor: whole.anchor } : null;
    }
    case 'edge': {
      const whole = resolveMoment(moment.whole, discourse);
      if (!whole || isAsFineAs(whole.place, 'day')) return null;
      const day = moment.which === 'first' ? firstDay(whole.place) : lastDay(whole.place);
      return { place: placeOf(day, 'day'), anchor: whole.anchor };
    }
    case 'holding': {
      const part = resolveMoment(moment.part, discourse);
      return part && { place: widen(part.place, moment.unit), anchor: part.anchor };
    }
    case 'shifted': {
      const from = resolveMoment(moment.from, discourse);
      if (!from || !isAsFineAs(from.place, moment.unit)) return null;
      return { place: shiftKeeping(from.place, moment.by, moment.unit), anchor: from.place };
    }
    case 'recurring':
      return resolveRecurring(moment.part, moment.choice, discourse);
  }
}

/** A year after a day is a day, a year after a month a month; a week after a day is a day. */
export function shiftKeeping(place: Place, by: number, unit: Place['unit']): Place {
  if (unit === 'week' && place.unit === 'day') return shift(place, 7 * by);
  const months = monthsIn(unit);
  if (months === 0 || place.unit === unit) return shift(widen(place, unit), by);
  if (place.unit === 'day') {
    const { year, month, day } = civilDay(place.n);
    const to = civilDay(firstDay(monthPlace(year, month + by * months)));
    return dayPlace(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
  }
  const own = monthsIn(place.unit);
  return own > 0 && months % own === 0
    ? shift(place, (by * months) / own)
    : shift(widen(place, unit), by);
}

function monthsIn(unit: Place['unit']): number {
  const MONTHS: Partial<Record<Place['unit'], number>> = {
    ...{ month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 },
  };
  return MONTHS[unit] ?? 0;
}

/** The part of a whole: its November, its third quarter; null where it has none or many. */
export function partOf(part: Part, whole: Place): Place | null {
  switch (part.kind) {
    case 'weekday': {
      if (whole.unit !== 'week') return null;
      return placeOf(firstDay(whole) + part.weekday - 1, 'day');
    }
    case 'day-of-month': {
      if (whole.unit !== 'month') return null;
      const day = firstDay(whole) + part.day - 1;
      return day <= lastDay(whole) ? placeOf(day, 'day') : null;
    }
    default:
      return whole.unit === 'year' ? inYear(part, whole.n) : null;
  }
}

function inYear(part: Part, year: number): Place | null {
  switch (part.kind) {
    case 'month':
      return monthPlace(year, part.month);
    case 'day':
      return part.day <= daysInMonth(year, part.month)
        ? dayPlace(year, part.month, part.day)
        : null;
    case 'season':
      return seasonPlace(year, part.season);
    case 'quarter':
      return { unit: 'quarter', n: year * 4 + part.quarter - 1 };
    case 'half':
      return { unit: 'half', n: year * 2 + part.half - 1 };
    case 'holiday':
      return holidayIn(year, part.rule);
    default:
      return null;
  }
}

function resolveRecurring(part: Part, choice: Choice, discourse: Discourse): Placed | null {
  if (part.kind === 'weekday' && discourse.line?.unit === 'day')
    return weekdayInStory(part.weekday, choice, discourse.line, discourse);
  const anchor = anchorFor(choice, discourse);
  if (!anchor) return null;
  const isNarrative = choice === 'near' && anchor === discourse.reference;
  if (part.kind === 'weekday') {
    if (anchor.unit !== 'day') return null;
    return { place: weekdayNear(part.weekday, choice, anchor.n, discourse), anchor };
  }
  if (part.kind === 'day-of-month') {
    if (!isAsFineAs(anchor, 'month')) return null;
    const place = dayOfMonthNear(part.day, anchor, isNarrative ? 'none' : discourse.tense);
    return place && { place, anchor };
  }
  if (!isAsFineAs(anchor, 'year')) return null;
  const place = isNarrative
    ? inStory(part, anchor, discourse)
    : yearlyNear(
        part,
        choice,
        anchor,
        opens(discourse) ? { ...discourse, tense: 'past' } : discourse,
      );
  return place && { place, anchor };
}

/** "in the angry days of December. On 1 July 2016 …": before it has told a date, a narrative leads up to its first. */
const opens = ({ reference, opening }: Discourse): boolean =>
  reference === null && opening !== null;

function anchorFor(choice: Choice, discourse: Discourse): Place | null {
  const { style, published, reference, opening } = discourse;
  if (style === 'narrative') return reference ?? opening ?? published;
  return choice === 'near' || choice === 'this' ? (published ?? reference) : published;
}

function weekdayNear(weekday: number, choice: Choice, today: number, discourse: Discourse): Place {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const day = (offset: number) => placeOf(today + offset, 'day');
  if (choice === 'last') return day(-(back || 7));
  if (choice === 'next') return day(ahead || 7);
  if (choice === 'this') return day(discourse.tense === 'past' ? -back : ahead);
  return day(discourse.tense === 'future' ? ahead : -back);
}

/** A story goes forward from its last day, and back where it says what had happened. */
function weekdayInStory(weekday: number, choice: Choice, line: Place, { look }: Discourse): Placed {
  const back = (weekdayOf(line.n) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const by =
    choice === 'last'
      ? -(back || 7)
      : choice === 'next'
        ? ahead || 7
        : (look === 'back' && choice === 'near') || (choice === 'that' && back <= ahead)
          ? -back
          : ahead;
  return { place: shift(line, by), anchor: line };
}

/** "the 24th": of this month, or of the one before or after where tense asks for it. */
function dayOfMonthNear(day: number, anchor: Place, tense: Discourse['tense']): Place | null {
  const month = widen(anchor, 'month');
  const here = partOf({ kind: 'day-of-month', day }, month);
  if (anchor.unit !== 'day' || tense === 'none' || !here) return here;
  const by =
    tense === 'past' && here.n > anchor.n ? -1 : tense === 'future' && here.n < anchor.n ? 1 : 0;
  return partOf({ kind: 'day-of-month', day }, shift(month, by));
}

/** A story goes forward: what would lie this long before the last date told is of the next year. */
const LONG_BEFORE = 270; // days

/** What had happened does not lie this far ahead. */
const LONG_AHEAD = 90; // days

/** The year of the last date told, or the next where that would be far back. */
function inStory(part: Part, reference: Place, discourse: Discourse): Place | null {
  const here = inYear(part, yearOf(reference));
  if (here && isAsFineAs(reference, 'month') && looksBack(part, discourse))
    if (firstDay(here) - lastDay(reference) > LONG_AHEAD)
      return inYear(part, yearOf(reference) - 1);
  if (!here || reference.unit === 'year' || !isAsFineAs(reference, 'season')) return here;
  return firstDay(reference) - lastDay(here) > LONG_BEFORE
    ? inYear(part, yearOf(reference) + 1)
    : here;
}

/** "had been closed in November", "the measures of 28 November", told of June: the November before. */
const looksBack = ({ kind }: Part, { look, isSpokenOf }: Discourse): boolean =>
  (kind === 'month' && look === 'back') || (kind === 'day' && isSpokenOf && look !== 'ahead');

/** What comes each year: the last one that has begun, or the next that has not ended. */
function yearlyNear(part: Part, choice: Choice, anchor: Place, discourse: Discourse): Place | null {
  const year = yearOf(anchor);
  const [from, to] = [firstDay(anchor), lastDay(anchor)];
  const candidates = [year - 2, year - 1, year, year + 1, year + 2]
    .map((candidate) => inYear(part, candidate))
    .filter((place) => place !== null);
  const begun = candidates.filter((place) => firstDay(place) <= to);
  const toCome = candidates.filter((place) => lastDay(place) >= from);
  const over = candidates.filter((place) => lastDay(place) < from);
  const ahead = candidates.filter((place) => firstDay(place) > to);
  const lastBegun = begun.at(-1) ?? null;
  switch (choice) {
    case 'last':
      return over.at(-1) ?? null;
    case 'next':
      return ahead[0] ?? null;
    case 'this':
      return candidates.find((place) => yearOf(place) === year) ?? null;
    case 'near':
    case 'that':
      if (discourse.isToCome && toCome[0]) return toCome[0];
      return likeliest(lastBegun, toCome[0] ?? null, from, discourse.tense, part.kind);
  }
}

/** A date this many times further away than its other reading would have been told with its year. */
const MUCH_FURTHER = 3;
/** Days from which on a quarter to come would be told with its year. */
const SOON = 100;

/** Tense decides between the last and the next, unless the other is much nearer. */
function likeliest(
  begun: Place | null,
  coming: Place | null,
  day: number,
  tense: Discourse['tense'],
  kind: Part['kind'],
): Place | null {
  if (!begun || !coming || begun.n === coming.n) return begun ?? coming;
  const [back, ahead] = [Math.abs(day - firstDay(begun)), Math.abs(firstDay(coming) - day)];
  if (kind === 'quarter' || kind === 'half')
    return tense === 'future' && ahead < SOON ? coming : begun;
  if (tense === 'future') return ahead > MUCH_FURTHER * back ? begun : coming;
  if (tense === 'past') return back > MUCH_FURTHER * ahead ? coming : begun;
  return nearest([begun, coming], day);
}

/** The one whose first day is nearest; of two, the past one. */
function nearest(candidates: readonly Place[], day: number): Place | null {
  let best: Place | null = null;
  for (const place of candidates) {
    const distance = Math.abs(firstDay(place) - day);
    if (!best || distance < Math.abs(firstDay(best) - day)) best = place;
  }
  return best;
}
