/**
 * "between March and April 1918": a month or day without a year takes the year that is told right
 * after it, across nothing but a joining word.
 */
import type { Reading } from './moment.ts';
import type { Words } from './words.ts';

const JOINS: ReadonlySet<string> = new Set([
  ...[
    'and',
    'to',
    'or',
    '-',
    '–',
    '—',
    'through',
    'until',
    'till',
    '/',
    ',',
    'the',
    'early',
    'late',
    'mid',
    'from',
    'on',
  ],
]);
/** Words between the two at most: "and the late". */
const MAX_GAP = 3;

export function borrowYears(readings: readonly Reading[], words: Words): readonly Reading[] {
  const result = [...readings];
  for (let i = result.length - 2; i >= 0; i -= 1) {
    const [reading, next] = [result[i], result[i + 1]] as [Reading, Reading];
    if (!isYearless(reading) || !isJoined(words, reading.end, next.start)) continue;
    const { moment } = next;
    if (moment?.kind !== 'within' || reading.moment?.kind !== 'recurring') continue;
    const { part } = reading.moment;
    result[i] = {
      ...reading,
      rule: `${part.kind}-of-following-year`,
      moment: { kind: 'within', part, whole: moment.whole },
    };
  }
  return result;
}

const isYearless = ({ moment }: Reading): boolean =>
  moment?.kind === 'recurring' &&
  moment.choice === 'near' &&
  ['month', 'day', 'season', 'quarter'].includes(moment.part.kind);

function isJoined(words: Words, from: number, to: number): boolean {
  if (to - from < 1 || to - from > MAX_GAP) return false;
  for (let i = from; i < to; i += 1) if (!JOINS.has(words.at(i).lower)) return false;
  return true;
}
