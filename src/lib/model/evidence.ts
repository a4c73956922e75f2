import type { Span } from './span.ts';

export type EvidenceOf =
  | 'date'
  | 'source'
  | 'target'
  | 'type'
  | 'score'
  | 'status'
  | 'attribution'
  | 'place'
  | 'count'
  | 'title'
  /** Why the mention is one event with others, or not. */
  | 'joined';

/** Why one value of a mention is what it is: the rule, the words that fired it, what it was counted from. */
export interface Evidence extends Span {
  readonly of: EvidenceOf;
  /** Name of the rule, kebab-case, stable. */
  readonly rule: string;
  /** EDTF date or words that the rule leaned on; null where it leaned on nothing. */
  readonly anchor: string | null;
  /** What was considered and rejected, each in a few words. */
  readonly rejected?: readonly string[];
}
