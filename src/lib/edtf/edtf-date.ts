/** A date as EDTF writes it, with the stretch of time it stands for. */

/** `season` to `minute` and so on for single dates; `interval` for anything with two ends. */
export type EdtfGranularity =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'interval';

/** Milliseconds since 1970-01-01T00:00:00Z; a day without a zone is read as a day of UTC. */
export interface EdtfBounds {
  /** Inclusive; null where the start is open or unknown. */
  readonly earliest: number | null;
  /** Exclusive; null where the end is open or unknown. */
  readonly latest: number | null;
}

export interface EdtfDate extends EdtfBounds {
  readonly text: string;
  readonly kind: 'date' | 'interval' | 'season' | 'set';
  readonly granularity: EdtfGranularity;
  /** `~` or `%` on any part. */
  readonly approximate: boolean;
  /** `?` or `%` on any part. */
  readonly uncertain: boolean;
  /** The dates of a one-of set, in order of their start; absent for everything else. */
  readonly members?: readonly EdtfDate[];
}
