/** What a bench hands back: figures of the extraction, and of others on the same items. */

export interface Figure {
  readonly value: number;
  /** Bootstrap 95 % interval, or the lowest and highest of several runs; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly items: number;
}

/** `developed`: rules were written with these in view. `aside`: their errors were never looked at. */
export interface Parts {
  readonly all?: Figure;
  readonly developed?: Figure;
  readonly aside?: Figure;
}

export type Part = keyof Parts;

export interface Row {
  readonly stage: string;
  readonly what: string;
  /** The set of data. */
  readonly on: string;
  readonly unit: '%' | 'MB/s' | 'MB' | 'events' | '×';
  /** What `items` counts. */
  readonly of: string;
  readonly ours: Parts;
  readonly peers: readonly (Parts & { readonly name: string })[];
  readonly note?: string;
}

export const single = (value: number, items: number): Figure => ({
  value,
  low: null,
  high: null,
  items,
});
