/** "the 24th", "on the 9th": a day of the month that the text is in. */
import { dated, type Moment } from '../moment.ts';
import type { Words } from '../words.ts';
import { readOrdinal, type Read } from './figures.ts';
import type { Recogniser } from './recogniser.ts';

export const dayOfMonth: Recogniser = (words, at) => {
  if (!words.is(at, 'the') || words.at(at + 1).digits === 0) return null;
  const day = readOrdinal(words, at + 1);
  if (!day || day.value > 31) return null;
  const month = readCountedMonth(words, day.end);
  if (month) {
    const part = { kind: 'day-of-month', day: day.value } as const;
    return dated(at, month.end, 'day-of-counted-month', {
      kind: 'within',
      part,
      whole: month.value,
    });
  }
  const { lower } = words.at(day.end);
  // "the 24th Division", "the 5th floor"
  if (/^[\p{L}\d-]/u.test(lower) && !words.lexicon.contexts.afterDay.has(lower)) return null;
  if (!words.lexicon.contexts.beforeDay.has(words.at(at - 1).lower)) return null;
  const part = { kind: 'day-of-month', day: day.value } as const;
  return dated(at, day.end, 'day-of-month', { kind: 'recurring', part, choice: 'near' });
};

/** "of this month", "of last month". */
function readCountedMonth(words: Words, at: number): Read<Moment> | null {
  if (!words.is(at, 'of') || !words.is(at + 2, 'month')) return null;
  const picks = words.facts(at + 1).picks ?? [];
  const by = picks.includes('this')
    ? 0
    : picks.includes('last')
      ? -1
      : picks.includes('next')
        ? 1
        : null;
  if (by === null) return null;
  return { value: { kind: 'counted', unit: 'month', by, from: 'published' }, end: at + 3 };
}
