/** Sentences laid out for the rules: their words, verbs and statements. */
import type { Sentence } from '../../text/document.ts';
import { findStatements } from '../attribution/statements.ts';
import type { Statement } from '../attribution/statement.ts';
import type { ActorMention, Draft, TimeExpression } from '../draft.ts';
import { findPredicates } from '../grammar/predicates.ts';
import { tagWords } from '../grammar/words.ts';
import type { EventLexicon } from './lexicon.ts';
import type { Clauses } from './clauses.ts';

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly clauses: Clauses;
  readonly statements: readonly Statement[];
}

/** Lays out each sentence that names an actor, or that `wanted` asks for by its words. */
export function* readSentences(
  draft: Draft,
  lexicon: EventLexicon,
  wanted: (sentence: string) => boolean,
): Generator<ReadSentence> {
  let actorFrom = 0;
  let timeFrom = 0;
  for (const sentence of draft.sentences) {
    const actors = within(draft.actors, sentence, actorFrom);
    const times = within(draft.times, sentence, timeFrom);
    actorFrom = actors.next;
    timeFrom = times.next;
    if (actors.found.length === 0 && !wanted(draft.text.slice(sentence.start, sentence.end)))
      continue;
    yield readSentence(draft, sentence, actors.found, times.found, lexicon);
  }
}

export function readSentence(
  draft: Draft,
  sentence: Sentence,
  actors: readonly ActorMention[],
  times: readonly TimeExpression[],
  lexicon: EventLexicon,
): ReadSentence {
  const tokens = draft.tokens.slice(sentence.firstToken, sentence.lastToken);
  const words = tagWords(tokens, actors, times, lexicon);
  const predicates = findPredicates(words, lexicon);
  const statements = findStatements(words, predicates, lexicon);
  return {
    sentence,
    clauses: { words, predicates, lexicon, statements, lately: [], told: [] },
    statements,
  };
}

/** Items of a sorted list that lie in the sentence, and where to go on for the next one. */
function within<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  sentence: Sentence,
  from: number,
): { found: T[]; next: number } {
  let next = from;
  while (next < items.length && items[next]!.end <= sentence.start) next += 1;
  const found: T[] = [];
  for (let i = next; i < items.length && items[i]!.start < sentence.end; i += 1)
    found.push(items[i]!);
  return { found, next };
}
