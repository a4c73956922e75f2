/** The word in front that bounds a date rather than names it. */
import type { TimeExpression } from '../draft.ts';
import type { Words } from './words.ts';

type Signal = NonNullable<TimeExpression['signal']>;

const SIGNALS: Readonly<Record<string, Signal>> = {
  ...{ since: 'since', until: 'until', till: 'until', before: 'before', after: 'after' },
  ...{ by: 'by', from: 'from', between: 'between' },
};

export function readSignal(words: Words, at: number, type: TimeExpression['type']): Signal | null {
  const before = words.at(at - 1).lower;
  const near = before === 'at' || before === 'on' || before === 'the' ? at - 2 : at - 1;
  if (type === 'DURATION' && words.is(near, 'for', 'over', 'throughout')) return 'for';
  if (words.is(near, 'to') && words.is(near - 1, 'prior')) return 'before';
  return SIGNALS[words.at(near).lower] ?? null;
}
