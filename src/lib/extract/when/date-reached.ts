/**
 * The date that the telling has reached. What is told as of that day lies near it, in its paragraph
 * and the next: about that day, or about its month where the words say that time has passed. Words
 * that keep to the day ("within hours", "on the sidelines") give the day itself; what had happened
 * lies before it. Further on it lies between that day and the next that is told.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import { DAY } from '../../model/units.ts';
import { lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { TimeExpression } from '../draft.ts';
import type { ReferenceDate } from './reference-dates.ts';
import { paceOf } from './same-day.ts';
import type { Reading, Rule, Telling } from './telling.ts';
import { tenseOf } from './tense.ts';

/** Paragraphs behind a date in which the telling is near it, and in which it is still carried. */
const NEAR = 1;
const FAR = 3;

/** Days between two dates told that still bound what is told between them. */
const MONTH = 31;

export const dateReached: Rule = (telling) => {
  const { event, sentence, references, draft } = telling;
  const at = lastStartingBy(references, event.trigger.start - 1);
  const last = references[at];
  if (!last) return null;
  const distance = sentence.paragraph - last.paragraph;
  if (distance > FAR) return null;
  const tense = tenseOf(draft, event);
  if (tense === 'perfect') return null;
  const edtf = last.time.edtf!;
  const pace = paceOf(draft, event.trigger);
  if (pace === 'outcome') return null;
  if (pace === 'same-day') return reading(edtf, 'day-of-telling', last);
  // Further on it may be past only to a later day that the text leaves untold.
  if (tense === 'pluperfect' && distance > NEAR) return null;
  if (tense === 'pluperfect') return reading(`../${edtf}`, 'before-date-of-telling', last);
  if (namesOtherMonth(telling, edtf)) return null;
  if (last.isStart)
    return (
      betweenDays(last, references[at + 1]?.time) ??
      reading(monthOf(edtf), 'month-of-telling', last)
    );
  if (pace === 'passed' && distance > 0) return reading(monthOf(edtf), 'month-of-telling', last);
  if (distance <= NEAR) return reading(`${edtf}~`, 'date-of-telling', last);
  const next = references[at + 1]?.time ?? telling.latestNamed(event.trigger.start);
  return betweenDays(last, next) ?? reading(`${edtf}~`, 'only-day-told', last);
};

/** "In June new charges followed, and Peru wrote to Chile": the sentence has left the day before it comes to the act. */
function namesOtherMonth({ draft, event: { trigger }, sentence }: Telling, day: string): boolean {
  const time = draft.times[lastStartingBy(draft.times, trigger.start)];
  if (!time || time.start < sentence.start || time.type !== 'DATE' || time.signal !== null)
    return false;
  const isClosed = /[;:]/.test(draft.text.slice(time.end, trigger.start));
  return !isClosed && MONTH_ALONE.test(time.edtf ?? '') && !day.startsWith(time.edtf!);
}

const MONTH_ALONE = /^\d{4}-\d\d$/;

/** Null where the second is not later, or so much later that it says little. */
function betweenDays(
  { time: last }: ReferenceDate,
  next: TimeExpression | undefined,
): Reading | null {
  const from = last.edtf!;
  const to = next?.edtf?.slice(0, from.length);
  if (!next || to === undefined || to <= from) return null;
  const days = ((parseEdtf(to)?.earliest ?? Infinity) - (parseEdtf(from)?.earliest ?? 0)) / DAY;
  if (days > MONTH) return null;
  const when = toWhen(`${from}/${to}`, 'between-days-told', from, 'somewhere-in');
  return when && { when, from: [last, next] };
}

const monthOf = (day: string): string => `${day.slice(0, 'YYYY-MM'.length)}~`;

function reading(edtf: string, rule: string, { time }: ReferenceDate): Reading | null {
  const when = toWhen(edtf, rule, time.edtf, 'somewhere-in');
  return when && { when, from: [time] };
}
