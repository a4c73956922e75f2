/** "from 3 to 9 March" · "between May and July": each end keeps its own value, and both lie in the whole. */
import { compareEdtf } from '../../edtf/compare.ts';
import { parsePlain } from '../../edtf/plain.ts';
import type { TimeExpression } from '../draft.ts';

/** What may stand between the two ends. */
const FROM_JOIN = /^\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?$/i;
const BETWEEN_JOIN = /^\s*and\s*(?:the\s+)?$/i;
const DASH = /^[-–—]$/;

/** The expressions of a sentence, those that are ends of one range put into it. */
export function joinRanges(
  times: readonly TimeExpression[],
  text: string,
): readonly TimeExpression[] {
  const result = [...times];
  for (let i = 0; i + 1 < result.length; i += 1) {
    const [first, second] = [result[i], result[i + 1]] as [TimeExpression, TimeExpression];
    const whole = rangeOf(first, second, text.slice(first.end, second.start));
    if (whole === null) continue;
    const range = { edtf: whole, granularity: 'interval' } as const;
    result[i] = { ...first, ...range, rule: `${first.rule}-range-start` };
    result[i + 1] = { ...second, ...range, rule: `${second.rule}-range-end`, signal: 'until' };
  }
  return result;
}

/** EDTF interval of both, or null where the words between do not make them one. */
function rangeOf(first: TimeExpression, second: TimeExpression, between: string): string | null {
  const isRange =
    DASH.test(between) ||
    (first.signal === 'from' && FROM_JOIN.test(between)) ||
    (first.signal === 'between' && BETWEEN_JOIN.test(between)) ||
    (/^(?:day-of-range|month-without-year)/.test(first.rule) && FROM_JOIN.test(between));
  if (!isRange || first.type !== 'DATE' || second.type !== 'DATE') return null;
  const [from, to] = [first.edtf, second.edtf].map((edtf) =>
    edtf === null ? null : parsePlain(edtf),
  );
  if (!from || !to || from.kind !== 'date' || to.kind !== 'date' || compareEdtf(from, to) >= 0)
    return null;
  return `${from.text}/${to.text}`;
}
