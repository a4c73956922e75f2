/** "The worst was in 2006, when police arrested two reporters and fined them": the clause happened then. */
import { lastStartingBy } from '../../text/search.ts';
import { whenOf } from '../events/when.ts';
import type { Rule } from './telling.ts';

const WHEN =
  /^,? (?:when|(?:on|in|during) which(?: (?:day|month|year|time))?) (?!will\b)[^;:.“”"]{0,160}$/;

/** The clause's own date counts, and one of a clause behind it is not its. */
const ANOTHER_CLAUSE =
  /, (?:and|but|before|after|while|until|who|which|as) |\b(?:after|before|since|until|had) /;

export const dateOfWhenClause: Rule = ({ draft, event, sentence }) => {
  const { trigger, status } = event;
  const time = draft.times[lastStartingBy(draft.times, trigger.start - 1)];
  if (!time?.edtf || time.start < sentence.start || status !== 'asserted') return null;
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const between = draft.text.slice(time.end, trigger.start);
  if (!WHEN.test(between) || ANOTHER_CLAUSE.test(between)) return null;
  const when = whenOf(time, 'date-of-when-clause', draft.published, status);
  return when && { when, from: [time] };
};
