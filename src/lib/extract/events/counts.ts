/** How many events the words stand for: "three rounds of talks". */
import type { Word } from '../grammar/word.ts';
import type { ActReading } from './act-reading.ts';
import type { Clauses } from './clauses.ts';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "two rounds of talks" are two. */
const SERIES = /^(?:rounds|sessions|waves|sets)$/;

/** How many events the words stand for: a number before the noun that names the act. */
export function countBefore(
  words: readonly Word[],
  noun: number,
  plural: boolean,
): { count: number | null; countAt: number | null } {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i -= 1) {
    const { tag, lower } = words[i]!;
    if (/^(?:several|many|numerous|repeated|multiple|various|countless|frequent)$/.test(lower))
      return { count: null, countAt: i };
    const number = NUMBERS.indexOf(lower) + 1;
    if (plural && number > 0) return { count: number, countAt: i };
    if (plural && tag === 'number' && /^\d{1,3}$/.test(lower))
      return { count: Number(lower), countAt: i };
    const isSeries = tag === 'preposition' && SERIES.test(words[i - 1]?.lower ?? '');
    if (tag === 'verb' || tag === 'comma' || (tag === 'preposition' && !isSeries)) break;
  }
  return { count: 1, countAt: null };
}

export function countOf(
  { words, lexicon }: Clauses,
  reading: ActReading,
): { count: number | null; countAt: number | null } {
  const noun = reading.frame?.noun ?? null;
  if (noun !== null && (lexicon.nouns.has(words[noun]!.lower) || SERIES.test(words[noun]!.lower)))
    return countBefore(words, noun, /[^s]s$/.test(words[noun]!.lower));
  if (!reading.noun) return { count: 1, countAt: null };
  return countBefore(words, reading.noun.at.from, reading.noun.noun.plural);
}
