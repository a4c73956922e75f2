/**
 * An act beside a date in its own sentence: "On 3 May crowds marched to the embassy and threw
 * stones", "Chile was host when the ministers gathered on 3 May", "on 3 May both had issued a note
 * in which they promised".
 */
import type { Sentence } from '../../text/document.ts';
import { isCovered, lastStartingBy } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import { outletChain, type TimeExpression } from '../draft.ts';
import type { Reading, Rule, Telling } from './telling.ts';
import { tenseOf } from './tense.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/** A date that begins within so many characters opens its sentence. */
const HEAD = 12;

/** Words that open a clause with a time of its own. */
const OTHER_CLAUSE =
  /[;:“"«]|\b(?:that|which|who|whose|whom|where|when|while|after|before|since|until|because|although|though|as|if|whether|had|has|have|would|will)\b/i;

export const dateOfSentence: Rule = (telling) => {
  const { draft, event } = telling;
  const announced = dateOfAnnouncement(telling);
  if (announced) return announced;
  const isReported = event.attribution.length > outletChain(draft).length;
  if (isReported || isCovered(draft.quotations, event.trigger)) return null;
  if (event.status === 'planned') return startOfPlan(telling);
  return event.status === 'asserted' ? readSentence(telling) : null;
};

function readSentence(telling: Telling): Reading | null {
  const { draft, event, sentence } = telling;
  const { trigger } = event;
  const dates = daysOf(telling);
  const [first] = dates;
  if (!first) return monthOfClause(telling);
  const between = (from: number, to: number) => draft.text.slice(from, to);
  const before = dates.findLast((time) => time.end <= trigger.start);
  if (before && /\b(?:in|by|under|with) which\b/.test(between(before.end, trigger.start)))
    return reading(before, 'date-of-clause', '~');
  const isPast = tenseOf(draft, event) === 'past';
  if (opens(first, sentence) && first.end <= trigger.start) {
    const aside = /^, [^,]{1,80},/.exec(between(first.end, trigger.start))?.[0] ?? '';
    const rest = between(first.end + aside.length, trigger.start);
    const isOnly = dates.every(({ start }) => start <= first.end + aside.length);
    // "On 3 May he had called Lima, and the two had agreed": the day holds for both.
    if (!isPast)
      return /\band\b/.test(rest) && !OTHER_CLAUSE.test(rest.replace(/\bhad\b/g, ''))
        ? reading(first, 'date-of-sentence', '~')
        : null;
    return isOnly && !OTHER_CLAUSE.test(rest) ? reading(first, 'date-of-sentence', '') : null;
  }
  if (!isPast || dates.length > 1 || first.start < trigger.end) return null;
  const isHead = !OTHER_CLAUSE.test(between(sentence.start, trigger.start));
  return isHead && /\bwhen\b[^,;:]*$/.test(between(trigger.end, first.start))
    ? reading(first, 'date-of-sentence', '')
    : null;
}

/** "… and on 27 March he had announced that visas would be needed": said on that day. */
function dateOfAnnouncement({ draft, event: { trigger }, sentence }: Telling): Reading | null {
  const time = draft.times[lastStartingBy(draft.times, trigger.start - 1)];
  if (!time || time.start < sentence.start || time.signal !== null) return null;
  if (!DAY.test(time.edtf ?? '') || time.edtf!.includes('/')) return null;
  return ANNOUNCED.test(draft.text.slice(time.end, trigger.start))
    ? reading(time, 'date-of-clause', '~')
    : null;
}

const ANNOUNCED =
  /^,? (?:[\w.’'-]+ ){1,4}had (?:announced|said|declared|promised|warned|stated|threatened) that [^;:“"«]*$/;

/** "From 1 May workers would be barred, and visas would be needed": one day for both. */
function startOfPlan({ draft, event: { trigger }, sentence }: Telling): Reading | null {
  const time = draft.times[lastStartingBy(draft.times, sentence.start + HEAD)];
  if (!time || time.start < sentence.start || time.end > trigger.start) return null;
  if (time.signal !== 'from' || !DAY.test(time.edtf ?? '') || time.edtf!.includes('/')) return null;
  return reading(time, 'date-of-sentence', '');
}

/** "New charges followed in June, as Peru wrote to Chile": one month for both. */
function monthOfClause({ draft, event: { trigger }, sentence }: Telling): Reading | null {
  const time = draft.times[lastStartingBy(draft.times, trigger.start - 1)];
  if (!time || time.start < sentence.start || time.signal !== null) return null;
  if (time.type !== 'DATE' || !/^\d{4}-\d\d$/.test(time.edtf ?? '')) return null;
  const between = draft.text.slice(time.end, trigger.start);
  if (!/^,? (?:as|when|while) [^,;:“"«]*$/.test(between)) return null;
  const when = toWhen(time.edtf!, 'date-of-sentence', time.edtf, 'somewhere-in');
  return when && { when, from: [time] };
}

const opens = ({ start }: TimeExpression, sentence: Sentence): boolean =>
  start - sentence.start <= HEAD;

/** The days that the sentence names, none of them a bound. */
const daysOf = ({ draft: { times }, sentence }: Telling): readonly TimeExpression[] =>
  times
    .slice(
      lastStartingBy(times, sentence.start - 1) + 1,
      lastStartingBy(times, sentence.end - 1) + 1,
    )
    .filter(
      ({ type, edtf, signal }) =>
        (type === 'DATE' || type === 'TIME') &&
        edtf !== null &&
        DAY.test(edtf) &&
        !edtf.includes('/') &&
        signal === null,
    );

function reading(time: TimeExpression, rule: string, mark: '~' | '') {
  const day = time.edtf!.slice(0, 'YYYY-MM-DD'.length);
  const when = toWhen(`${day}${mark}`, rule, day, 'somewhere-in');
  return when && { when, from: [time] };
}
