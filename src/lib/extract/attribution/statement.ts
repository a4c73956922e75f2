/** Somebody who says something in a sentence: the shape that chains and said acts are read from. */
import type { Speaker } from '../../model/attribution.ts';
import type { ActorMention, TimeExpression } from '../draft.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';

export interface Statement {
  /** The verb of saying; null for "according to". */
  readonly predicate: Predicate | null;
  /** Null where the sentence names none. */
  readonly speaker: Speaker | null;
  readonly mention: ActorMention | null;
  /** Whom it was said to or published by, nearest first. */
  readonly channels: readonly Speaker[];
  /** Words that are said. */
  readonly scope: Range;
  /** Words of the clause of saying. */
  readonly clause: Range;
  readonly time: TimeExpression | null;
}
