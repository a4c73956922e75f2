/** "the talks planned for Geneva in February", "a summit due on 5 May": the date of what is to come stands behind it. */
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { Rule } from './telling.ts';

const PLANNED = /^(?: [^,;:.]{0,40})?,? (?:planned|scheduled|due|set|arranged|foreseen)\b[^,;:.]*$/;

export const dateOfPlan: Rule = ({ draft, event, sentence }) => {
  const { trigger } = event;
  const time = draft.times[lastStartingBy(draft.times, trigger.end) + 1];
  if (!time || time.start >= sentence.end || time.edtf === null) return null;
  if (!PLANNED.test(draft.text.slice(trigger.end, time.start))) return null;
  const when = toWhen(time.edtf, 'date-of-plan', time.anchor, 'somewhere-in');
  return when && { when, from: [time] };
};
