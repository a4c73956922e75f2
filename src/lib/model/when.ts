import type { Ms } from './units.ts';

export type Granularity =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'interval';

/**
 * `somewhere-in`: an instant that is not known more exactly than its interval.
 * `throughout`: a lasting or habitual thing that fills its interval.
 */
export type Extent = 'somewhere-in' | 'throughout';

/** Where a date comes from: the text itself, a reference record, a review, an imported table, or another article's excerpt. */
export type DateBasis = 'text' | 'record' | 'review' | 'import' | 'other-article';

/** When something happened, never more precisely than its source says. */
export interface When {
  /** EDTF, levels 0–1 and one-of sets; null where nothing can be placed. */
  readonly edtf: string | null;
  /** Inclusive; null where the start is open or unknown. */
  readonly earliest: Ms | null;
  /** Exclusive; null where the end is open or unknown. */
  readonly latest: Ms | null;
  readonly extent: Extent;
  readonly granularity: Granularity;
  /** ~ of EDTF. */
  readonly approximate: boolean;
  /** ? of EDTF. */
  readonly uncertain: boolean;
  readonly basis: DateBasis;
  /** The rule that gave it, e.g. `month-last-year`, `date-of-report`, `before-publication`. */
  readonly rule: string;
  /** The EDTF date that a relative expression was counted from. */
  readonly anchor: string | null;
  /** Id of the reference record, where `basis` is `record`. */
  readonly record: string | null;
}
