/** Nouns that name an act: "the downing", "talks", "sanctions". */
import type { Range } from '../grammar/predicate.ts';
import type { Word } from '../grammar/word.ts';
import type { EventLexicon, NounAct } from './lexicon.ts';

export interface NounMatch {
  readonly noun: NounAct;
  /** Its words; the head is the last. */
  readonly at: Range;
}

/** The noun trigger that starts at word `at`, the longest there is. */
export function nounAt(
  words: readonly Word[],
  at: number,
  lexicon: EventLexicon,
): NounMatch | null {
  const word = words[at]!;
  if (word.tag !== 'noun' && !(word.tag === 'verb' && word.form === 'ing')) return null;
  for (const noun of lexicon.nouns.get(word.lower) ?? []) {
    const to = at + noun.words.length;
    if (
      noun.words.every(
        (part, k) => words[at + k]?.lower === part && words[at + k]?.actor === null,
      ) &&
      (noun.prepositions === null || noun.prepositions.has(words[to]?.lower ?? ''))
    ) {
      return { noun, at: { from: at, to } };
    }
  }
  return null;
}

/** All noun triggers of a range, in order, without overlaps. */
export function nounsIn(words: readonly Word[], range: Range, lexicon: EventLexicon): NounMatch[] {
  const found: NounMatch[] = [];
  for (let i = range.from; i < range.to; i += 1) {
    const match = nounAt(words, i, lexicon);
    if (!match || isModifier(words, match.at.to)) continue;
    found.push(match);
    i = match.at.to - 1;
  }
  return found;
}

/** "attack jet", "peace talks delegation", "visit plans": the noun only describes the next one. */
const isModifier = (words: readonly Word[], next: number): boolean => {
  const word = words[next];
  return word !== undefined && word.tag === 'noun' && /^[\p{Ll}-]+$/u.test(word.text);
};
