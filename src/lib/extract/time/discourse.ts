/** What relative expressions are counted from as the text goes on. */
import type { Style } from '../draft.ts';
import type { Look } from './main-line.ts';
import type { Place } from './place.ts';

export type Tense = 'past' | 'future' | 'none';

export interface Discourse {
  readonly style: Style;
  /** The article's date, a day or coarser; null where it is not known. */
  readonly published: Place | null;
  /** The last date told; null before there is one. */
  readonly reference: Place | null;
  /** What a narrative will tell as its first full date, while it has told none: what is told before it, in whatever words, lies near it. */
  readonly opening: Place | null;
  /** The last date told at all, for "that year"; a narrative's reference leaves asides out. */
  readonly told: Place | null;
  /** Where a narrative's main line stands, what it looks back or forward to left out; null in news. */
  readonly line: Place | null;
  /** Which way the clause looks from there. */
  readonly look: Look;
  /** The expression stands behind a noun that it tells apart: "the measures of 28 November". */
  readonly isSpokenOf: boolean;
  /** Whether the reference stands in this paragraph, so that "that day" is it. */
  readonly isReferenceHere: boolean;
  /** Whether the reference stands in this sentence or the one before. */
  readonly isReferenceNear: boolean;
  /** The last quarter told, while it is still what the text compares with; else null. */
  readonly quarter: Place | null;
  readonly tense: Tense;
  /** The nearest verb before it is "will": no date of its past. */
  readonly isToCome: boolean;
}
