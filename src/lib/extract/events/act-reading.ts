/** What a predicate does, in the words of the scheme, and the words that told it. */
import type { Predicate, Range } from '../grammar/predicate.ts';
import type { FrameMatch } from './frames.ts';
import type { Act, OperatorKind } from './lexicon.ts';
import type { NounMatch } from './nouns.ts';

export interface ActReading {
  readonly act: Act;
  /** Kebab-case name of the rule. */
  readonly rule: string;
  readonly trigger: Range;
  readonly lemma: string;
  readonly frame: FrameMatch | null;
  readonly noun: NounMatch | null;
  readonly operator: OperatorKind | null;
  /** The predicate whose act the operator works on. */
  readonly child: Predicate | null;
  /** What the operator leaves of the act: it is planned, or denied. */
  readonly mood: 'planned' | 'denied' | null;
}
