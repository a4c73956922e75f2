/** "last", "next", "this", "this past", "the coming" before a month, weekday or season. */
import type { Choice } from '../moment.ts';
import type { Words } from '../words.ts';

/** What is chosen and the index behind it; null and the same index where nothing is. */
export function readChoice(words: Words, at: number): { choice: Choice | null; end: number } {
  const from = words.is(at, 'the') ? at + 1 : at;
  if (words.is(from, 'this')) {
    if (words.is(from + 1, 'past')) return { choice: 'last', end: from + 2 };
    if (words.is(from + 1, 'coming')) return { choice: 'next', end: from + 2 };
    return { choice: 'this', end: from + 1 };
  }
  const { picks } = words.facts(from);
  if (!picks) return { choice: null, end: at };
  if (picks.includes('last') || picks.includes('past')) return { choice: 'last', end: from + 1 };
  if (picks.includes('next')) return { choice: 'next', end: from + 1 };
  return { choice: null, end: at };
}
