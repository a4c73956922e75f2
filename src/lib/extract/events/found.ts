/** An event as the rules of a sentence see it, before dates, chains and titles are put to it. */
import type { ActorCode } from '../../model/actor.ts';
import type { Status } from '../../model/status.ts';
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { Act } from './lexicon.ts';
import type { ActReading } from './act-reading.ts';

export interface Found {
  readonly act: Act;
  readonly rule: string;
  readonly lemma: string;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  /** Word index of what named each side; null where nothing did. */
  readonly sourceAt: number | null;
  readonly targetAt: number | null;
  readonly sourceRule: string;
  readonly targetRule: string;
  readonly status: Status;
  readonly statusRule: string;
  readonly statusAt: number | null;
  readonly trigger: Range;
  /** Words of the clause that supports it. */
  readonly extent: Range;
  /** Null where a noun names the act. */
  readonly predicate: Predicate | null;
  readonly reading: ActReading | null;
  readonly count: number | null;
  readonly countAt: number | null;
  /** Word index of its place. */
  readonly placeAt: number | null;
  readonly backReference: boolean;
}
