/** "today" · "yesterday" · "tomorrow" · "tonight" · "the day before yesterday". */
import { dated } from '../moment.ts';
import type { Recogniser } from './recogniser.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

export const dayWord: Recogniser = (words, at) => {
  const { lower } = words.at(at);
  const by = DAYS[lower];
  if (by !== undefined) {
    if (words.at(at).isGlued && words.is(at - 1, '-')) return null;
    return dated(at, at + 1, lower, { kind: 'counted', unit: 'day', by, from: 'published' });
  }
  const day = words.is(at, 'the') ? at + 1 : at;
  if (!words.is(day, 'day') || !words.is(day + 1, 'before', 'after')) return null;
  const from = DAYS[words.at(day + 2).lower];
  if (from === undefined || from === 0) return null;
  return dated(at, day + 3, `day-${words.at(day + 1).lower}-${words.at(day + 2).lower}`, {
    ...{ kind: 'counted', unit: 'day', from: 'published' },
    by: from + (words.is(day + 1, 'before') ? -1 : 1),
  });
};
