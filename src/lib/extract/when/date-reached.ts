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
  const gone = movedOnTo(telling, last);
  if (gone) return monthReached(telling, gone);
  if (pace === 'same-day') return reading(edtf, 'day-of-telling', last);
  // Further on it may be past only to a later day that the text leaves untold.
  if (tense === 'pluperfect' && distance > NEAR) return null;
  if (tense === 'pluperfect') return reading(`../${edtf}`, 'before-date-of-telling', last);
  const next = references[at + 1]?.time;
  const month = () => reading(monthOf(edtf), 'month-of-telling', last);
  if (last.isStart) return betweenDays(last, next) ?? month();
  if (pace === 'passed' && distance > 0) return month();
  if (telling.isChronicle)
    return distance <= NEAR
      ? reading(monthOf(edtf), 'month-reached', last)
      : betweenDays(last, next);
  if (distance <= NEAR) return reading(`${edtf}~`, 'date-of-telling', last);
  return (
    betweenDays(last, next ?? telling.latestNamed(event.trigger.start)) ??
    reading(`${edtf}~`, 'only-day-told', last)
  );
};

/** The month or year that the telling has gone on to since its last day, also later in the act's own clause. */
function movedOnTo(
  { draft, event: { trigger }, sentence, coarse }: Telling,
  { start, time }: ReferenceDate,
): ReferenceDate | null {
  const at = lastStartingBy(coarse, trigger.start - 1);
  const isNew = (one: ReferenceDate | undefined): one is ReferenceDate =>
    one !== undefined &&
    one.start > start &&
    one.time.edtf! > time.edtf! &&
    !time.edtf!.startsWith(one.time.edtf!);
  const next = coarse[at + 1];
  const isHere =
    next !== undefined &&
    next.start < sentence.end &&
    !/[;:]/.test(draft.text.slice(trigger.end, next.start));
  return isHere && isNew(next) ? next : isNew(coarse[at]) ? coarse[at] : null;
}

/** A month is handed on to the next paragraph; a year says too little. */
function monthReached({ event, sentence, draft }: Telling, gone: ReferenceDate): Reading | null {
  const { time, paragraph, start } = gone;
  const isNear = start < event.trigger.start && sentence.paragraph - paragraph <= NEAR;
  if (!isNear || !IS_MONTH.test(time.edtf!)) return null;
  return tenseOf(draft, event) === 'past'
    ? reading(monthOf(time.edtf!), 'month-reached', gone)
    : null;
}

/** Not a season, which EDTF counts on as months. */
const IS_MONTH = /^\d{4}-(?:0\d|1[0-2])/;

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
