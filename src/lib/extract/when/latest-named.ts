/** The latest day that a text has named by a given place: an account may have gone on to it. */
import { lastStartingBy } from '../../text/search.ts';
import type { TimeExpression } from '../draft.ts';

const DAY = /^\d{4}-\d\d-\d\d(?!\/)/;

/** `times` in text order; found once, asked for many events. */
export function latestNamedIn(
  times: readonly TimeExpression[],
): (offset: number) => TimeExpression | undefined {
  const latest: (TimeExpression | undefined)[] = [];
  for (const time of times) {
    const before = latest.at(-1);
    const isLater = DAY.test(time.edtf ?? '') && time.edtf! > (before?.edtf ?? '');
    latest.push(isLater ? time : before);
  }
  return (offset) => latest[lastStartingBy(times, offset - 1)];
}
