/** Finds the longest phrase of a list that starts at a word. */
import type { Phrases } from '../lexicon.ts';
import type { Words } from '../words.ts';
import type { Read } from './figures.ts';

export function matchPhrase<Meaning>(
  words: Words,
  at: number,
  phrases: Phrases<Meaning>,
): Read<Meaning> | null {
  for (const phrase of phrases.get(words.at(at).lower) ?? []) {
    if (phrase.words.every((word, i) => words.at(at + i).lower === word)) {
      return { value: phrase.meaning, end: at + phrase.words.length };
    }
  }
  return null;
}
