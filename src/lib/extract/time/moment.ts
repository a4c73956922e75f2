/** What an expression says of a time, before it is known what it is counted from. */
import type { HolidayRule } from './lexicon.ts';
import type { Place, PlaceUnit, Season } from './place.ts';

/** A stretch that comes again: each year, month or week has one. */
export type Part =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule };

/** Which of those that come again: `near` leaves it to tense and style, `that` is one told before. */
export type Choice = 'near' | 'last' | 'this' | 'next' | 'that';

export type Origin = 'published' | 'reference';

export type Moment =
  /** Told in full. */
  | { readonly kind: 'fixed'; readonly place: Place }
  /** "this year", "next month", "yesterday", "the following week". */
  | {
      readonly kind: 'counted';
      readonly unit: PlaceUnit;
      readonly by: number;
      readonly from: Origin;
    }
  /** "in November", "last May", "on Friday". */
  | { readonly kind: 'recurring'; readonly part: Part; readonly choice: Choice }
  /** "November last year", "the third quarter of 1990". */
  | { readonly kind: 'within'; readonly part: Part; readonly whole: Moment }
  /** "the last day of the year", "the first day of August". */
  | { readonly kind: 'edge'; readonly which: 'first' | 'last'; readonly whole: Moment }
  /** "the week of March 6". */
  | { readonly kind: 'holding'; readonly part: Moment; readonly unit: PlaceUnit }
  /** "two days after 24 November". */
  | {
      readonly kind: 'shifted';
      readonly from: Moment;
      readonly by: number;
      readonly unit: PlaceUnit;
    };

/** Time of day: a clock time with what is known of its zone, or a part of the day. */
export interface Clock {
  /** `09:20`, `09`, `MO`, `NI` … as TIMEX3 writes it behind the T. */
  readonly value: string;
  /** Minutes east of Greenwich; null where the text does not say. */
  readonly zone: number | null;
}

/** What a recogniser read: words up to `end` (exclusive), and what they mean. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly moment: Moment | null;
  readonly clock: Clock | null;
  /** For what is on no calendar: `P2D`, `PRESENT_REF`. */
  readonly value: string | null;
  readonly mod: string | null;
  /** A stretch that ends or starts with the article's day: "the past three weeks". */
  readonly span?: { readonly by: number; readonly unit: PlaceUnit };
  /** The first or last units of something placed: "the first two months of 1939"; negative counts from its end. */
  readonly within?: { readonly count: number; readonly unit: PlaceUnit; readonly whole: Moment };
  /** A year BC by its surroundings: dropped where none was told before. */
  readonly needsEra?: true;
  /** Told in a calendar that is not converted here. */
  readonly isOtherCalendar?: true;
}

const NONE = { moment: null, clock: null, value: null, mod: null } as const;

export const dated = (start: number, end: number, rule: string, moment: Moment): Reading => ({
  ...NONE,
  ...{ start, end, rule, type: 'DATE', moment },
});

export const valued = (
  start: number,
  end: number,
  rule: string,
  type: Reading['type'],
  value: string,
): Reading => ({ ...NONE, ...{ start, end, rule, type, value } });
