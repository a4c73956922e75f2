/**
 * An act told by a noun has the date of the verb that says it was: "The shelling of the village
 * went on yesterday", "Last month the expulsion of two envoys took place".
 */
import { lastStartingBy } from '../../text/search.ts';
import type { TimeExpression } from '../draft.ts';
import { whenOf } from '../events/when.ts';
import type { Reading, Rule, Telling } from './telling.ts';

const HAPPENED =
  /^[^,;:.“"]{0,80}\b(?:went on|go on|goes on|took place|take place|takes place|happened|occurred|came|followed|continued|resumed|was carried out|were carried out|was held|were held)(?: (?:late|early|only|again))?(?: (?:on|in|at|during))?(?: the)? $/;

const TO_COME = /^[^,;:.“"]{0,80}\b(?:will|is to|are to|was to|were to|may|might|could|would)\b/;

/** Before the phrase of the noun there is nothing but the date. */
const HEAD = /^(?:(?:on|in|at|during|late|early) )?(?:the )?$/i;

export const dateOfHappening: Rule = (telling) => {
  const { draft, event, sentence } = telling;
  const { trigger } = event;
  if (!/^noun/.test(event.rule)) return null;
  const next = draft.times[lastStartingBy(draft.times, trigger.end) + 1];
  if (next && next.end <= sentence.end) {
    const between = draft.text.slice(trigger.end, next.start);
    if (HAPPENED.test(between) && !TO_COME.test(between)) return reading(telling, next);
  }
  const first = draft.times[lastStartingBy(draft.times, sentence.start - 1) + 1];
  if (!first || first.end > trigger.start) return null;
  const isHead = HEAD.test(draft.text.slice(sentence.start, first.start));
  const isNext = /^,? (?:the |an? )?(?:[\w’'-]+ ){0,3}$/.test(
    draft.text.slice(first.end, trigger.start),
  );
  const hasVerb = /\b(?:went on|took place|happened|occurred|continued|resumed)\b/.test(
    draft.text.slice(trigger.end, sentence.end),
  );
  return isHead && isNext && hasVerb ? reading(telling, first) : null;
};

function reading({ draft, event }: Telling, time: TimeExpression): Reading | null {
  const when = whenOf(time, 'date-of-happening', draft.published, event.status);
  return when && { when, from: [time] };
}
