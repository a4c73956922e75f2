/** "The worst was in 2006, when police arrested two reporters and fined them": the clause happened then. */
import { lastStartingBy } from '../../text/search.ts';
import { whenOf } from '../events/when.ts';
import type { Rule } from './telling.ts';

/** "It was in May that Peru …" */
const CLEFT =
  /^It (?:was|is) (?:only |not until |as recently as )?(?:in |on |at |during )?(?:early |late )?$/i;

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
  const isCleft =
    / that /.test(between) && CLEFT.test(draft.text.slice(sentence.start, time.start));
  if (!isCleft && (!WHEN.test(between) || ANOTHER_CLAUSE.test(between))) return null;
  // "frozen since 2012, when it left": the end of what lasts is not told of the clause.
  const when = whenOf({ ...time, signal: null }, 'date-of-when-clause', draft.published, status);
  return when && { when, from: [time] };
};
