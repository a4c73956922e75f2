/** A sentence laid out for the event rules. */
import type { Statement } from '../attribution/statement.ts';
import type { ExtractedEvent } from '../draft.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { EventLexicon } from './lexicon.ts';

export interface Clauses {
  readonly words: readonly Word[];
  readonly predicates: readonly Predicate[];
  readonly lexicon: EventLexicon;
  readonly statements: readonly Statement[];
  /** Events of the last sentences before, in order. */
  readonly lately: readonly ExtractedEvent[];
  /** Events of the article so far, the latest last. */
  readonly told: readonly ExtractedEvent[];
}
