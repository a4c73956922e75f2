/** A word of a sentence with what the grammar must know of it. */
import type { ActorMention, TimeExpression } from '../draft.ts';
import type { VerbForm } from '../events/inflect.ts';

export type Tag =
  | 'determiner'
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'possessive'
  | 'adverb'
  | 'number'
  | 'actor'
  | 'time'
  | 'comma'
  | 'quote'
  | 'mark';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Lemma and form of a verb or an auxiliary. */
  readonly lemma: string | null;
  readonly form: VerbForm | null;
  readonly actor: ActorMention | null;
  readonly time: TimeExpression | null;
}

/** What a word is taken for. */
export type Class = Pick<Word, 'tag' | 'lemma' | 'form'>;
