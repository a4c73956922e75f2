/** "the talks planned for Geneva in February", "the truce began as planned": an act has the date of its plan. */
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { ExtractedEvent } from '../draft.ts';
import type { Rule } from './telling.ts';

const PLANNED = /^(?: [^,;:.]{0,40})?,? (?:planned|scheduled|due|set|arranged|foreseen)\b[^,;:.]*$/;

/** The date of what is to come stands behind it; behind a verb it is that of another: "left the talks set for May". */
export const dateOfPlan: Rule = ({ draft, event, sentence }) => {
  const { trigger } = event;
  if (event.status !== 'planned' && !/^noun/.test(event.rule)) return null;
  const time = draft.times[lastStartingBy(draft.times, trigger.end) + 1];
  if (!time || time.start >= sentence.end || time.edtf === null) return null;
  if (!PLANNED.test(draft.text.slice(trigger.end, time.start))) return null;
  const when = toWhen(time.edtf, 'date-of-plan', time.anchor, 'somewhere-in');
  return when && { when, from: [time] };
};

const AS_PLANNED = /^[^,;:.]*\b(?:as (?:planned|agreed|announced|foreseen)|on schedule)\b/;

/** How many acts back the plan may have been told. */
const MANY = 20;

/** What came about as planned did so on the day of the last plan of its kind. */
export const asPlanned: Rule = ({ draft, event, sentence, told }) => {
  const { trigger, type, status } = event;
  if (status !== 'asserted') return null;
  if (!AS_PLANNED.test(draft.text.slice(trigger.end, sentence.end))) return null;
  const plan = told
    .slice(-MANY)
    .findLast((one) => one.status === 'planned' && one.type === type && isOfOneDay(one));
  const when = plan && toWhen(plan.when.edtf!, 'date-of-plan', plan.when.anchor, 'somewhere-in');
  const at = plan?.evidence.find((one) => one.of === 'date');
  const time = at && draft.times[lastStartingBy(draft.times, at.start)];
  return when ? { when, from: time ? [time] : [] } : null;
};

const isOfOneDay = ({ when }: ExtractedEvent): boolean =>
  when.edtf !== null && /^\d{4}-\d\d-\d\d(?:T|$)/.test(when.edtf);
