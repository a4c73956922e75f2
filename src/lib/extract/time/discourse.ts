/** What relative expressions are counted from as the text goes on. */
import type { Style } from '../draft.ts';
import type { Place } from './place.ts';

export type Tense = 'past' | 'future' | 'none';

export interface Discourse {
  readonly style: Style;
  /** The article's date, a day or coarser; null where it is not known. */
  readonly published: Place | null;
  /** The last date told; null before there is one. */
  readonly reference: Place | null;
  /** The last date told at all, for "that year"; a narrative's reference leaves asides out. */
  readonly told: Place | null;
  /** Whether the reference stands in this sentence or the one before. */
  readonly isReferenceNear: boolean;
  /** The last quarter told, while it is still what the text compares with; else null. */
  readonly quarter: Place | null;
  readonly tense: Tense;
}
