/** What a rule of this stage is told of an event that its own words leave undated, and what it answers. */
import type { When } from '../../model/when.ts';
import type { Sentence } from '../../text/document.ts';
import type { Draft, ExtractedEvent, TimeExpression } from '../draft.ts';
import type { ReferenceDate } from './reference-dates.ts';

export interface Telling {
  readonly draft: Draft;
  readonly event: ExtractedEvent;
  /** The one that the event's trigger stands in. */
  readonly sentence: Sentence;
  /** The dates that the narrative moves along, in text order. */
  readonly references: readonly ReferenceDate[];
  /** Months and years that it moves on to. */
  readonly coarse: readonly ReferenceDate[];
  /** It tells years rather than days: its days lie far apart. */
  readonly isChronicle: boolean;
  /** The latest day that the text has named up to there, an order's or a plan's too. */
  readonly latestNamed: (offset: number) => TimeExpression | undefined;
  /** Events told before it, as they are dated by now. */
  readonly told: readonly ExtractedEvent[];
}

export interface Reading {
  readonly when: When;
  /** The words it leans on. */
  readonly from: readonly TimeExpression[];
}

/** Null where the rule has nothing to say. */
export type Rule = (telling: Telling) => Reading | null;
