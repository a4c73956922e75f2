/** Words that may be a plural noun or a verb of the third person, by the noun phrase that they stand in. */
import type { Token } from '../../text/document.ts';
import type { EventLexicon } from '../events/lexicon.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-classes.ts';
import type { Word } from './word.ts';

/** What several things follow, and no verb of one. */
const SEVERAL =
  /^(?:several|many|few|these|those|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)$/;

/** "announced new sanctions", "two dozen air strikes": behind a verb or a preposition no bare noun is a subject. */
export function isBareNounPhrase(before: readonly Word[]): boolean {
  let i = before.length - 1;
  while (i >= 0 && isBare(before, i)) i -= 1;
  if (i < 0 || i === before.length - 1) return false;
  const { tag, lower } = before[i]!;
  return /^(?:verb|preposition)$/.test(tag) || SEVERAL.test(lower);
}

/** "Peace talks with", "New sanctions against": what opens a sentence so is no verb. */
export const opensAsNoun = (
  tokens: readonly Token[],
  at: number,
  before: readonly Word[],
  lexicon: EventLexicon,
): boolean =>
  before.every(({ tag }) => tag === 'noun') &&
  lexicon.nouns.has(tokens[at]!.lower) &&
  PREPOSITIONS.has(tokens[at + 1]?.lower ?? '');

/** "NATO deploys 60 observers", not "NATO troops in". */
export const bodyActs = (previous: Word, next: Token | undefined): boolean =>
  previous.actor?.kind === 'organisation' &&
  next !== undefined &&
  (DETERMINERS.has(next.lower) || next.kind === 'number' || /^[$€£]/.test(next.text));

/** A common noun, an adjective, or the comma between two adjectives. */
const isBare = (words: readonly Word[], at: number): boolean => {
  const { tag, text } = words[at]!;
  if (tag === 'comma') return at < words.length - 1 && at > 1 && words[at - 2]!.tag === 'verb';
  return tag === 'noun' && /^[a-z][a-z-]*$/.test(text) && !SEVERAL.test(text);
};
