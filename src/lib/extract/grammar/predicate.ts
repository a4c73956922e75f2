/** A verb of a sentence with what belongs to it: the shape that every rule about acts leans on. */

/** Half-open range of indices into a sentence's words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Tense = 'past' | 'present' | 'future' | 'none';

/** `finite`: "refuses"; `infinitive`: "to detain"; `gerund`: "citing"; `reduced`: "the jet downed by …". */
export type PredicateKind = 'finite' | 'infinitive' | 'gerund' | 'reduced';

export interface Predicate {
  readonly index: number;
  readonly kind: PredicateKind;
  /** First auxiliary or the verb itself. */
  readonly first: number;
  /** The verb that carries the meaning. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly tense: Tense;
  /** Lower-case adverbs in and right before the group. */
  readonly adverbs: readonly string[];
  /** Empty where the sentence names none. */
  readonly subject: Range;
  /** What stands behind the verb, up to where another clause begins. */
  readonly object: Range;
  /** The predicate that an infinitive, a gerund or a reduced participle hangs on. */
  readonly parent: number | null;
  /** The predicate before a conjunction, whose subject this one shares. */
  readonly joined: number | null;
  /** Word that opens its clause: "if", "when", "which", "after". */
  readonly opener: string | null;
}

/** A predicate while its sentence is being read. */
export type PredicateDraft = { -readonly [K in keyof Predicate]: Predicate[K] };

export const EMPTY: Range = { from: 0, to: 0 };

/** How far a subject or an opener may lie before its verb. */
export const MAX_PARENTHESIS = 25; // words
