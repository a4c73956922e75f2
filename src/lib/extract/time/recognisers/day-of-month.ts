/** "the 24th", "on the 9th": a day of the month that the text is in. */
import { dated } from '../moment.ts';
import { readOrdinal } from './figures.ts';
import type { Recogniser } from './recogniser.ts';

export const dayOfMonth: Recogniser = (words, at) => {
  if (!words.is(at, 'the') || words.at(at + 1).digits === 0) return null;
  const day = readOrdinal(words, at + 1);
  if (!day || day.value > 31) return null;
  const { lower } = words.at(day.end);
  // "the 24th Division", "the 5th floor"
  if (/^[\p{L}\d-]/u.test(lower) && !words.lexicon.contexts.afterDay.has(lower)) return null;
  if (!words.lexicon.contexts.beforeDay.has(words.at(at - 1).lower)) return null;
  const part = { kind: 'day-of-month', day: day.value } as const;
  return dated(at, day.end, 'day-of-month', { kind: 'recurring', part, choice: 'near' });
};
