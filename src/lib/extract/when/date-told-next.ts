/**
 * The opening of a narrative, before it has told a date: "Peru and Chile met at last. Their
 * ministers shook hands on 5 May 2019." The first date lies near it.
 */
import { civilDay } from '../../edtf/calendar.ts';
import { formatDay } from '../../edtf/format.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import { covers } from '../../model/span.ts';
import { DAY } from '../../model/units.ts';
import { lastStartingBy, sentenceAt } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { ReferenceDate } from './reference-dates.ts';
import type { Reading, Rule, Telling } from './telling.ts';
import { tenseOf } from './tense.ts';

/** What went on for long, or again and again, has no day. */
const LASTING =
  /\b(?:for|over|during|in) (?:\S+ ){0,3}(?:years?|months|weeks|decades?|century|centuries)\b|\b(?:often|always|usually|repeatedly|traditionally|long|once(?! more| again))\b/i;

export const dateToldNext: Rule = (telling) => {
  const next = openingDate(telling);
  if (!next) return countedBack(telling);
  const { draft, event } = telling;
  const edtf = next.time.edtf!;
  const tense = tenseOf(draft, event);
  if (tense !== 'past') return null;
  const value = isSceneDated(telling, next)
    ? edtf
    : goesOn(telling, next)
      ? `${edtf}~`
      : `${edtf.slice(0, 'YYYY-MM'.length)}~`;
  const when = toWhen(value, 'date-told-next', edtf, 'somewhere-in');
  return when && { when, from: [next.time] };
};

/** "The envoy was called in. A day later, on 6 May, Peru went further": the paragraph before plays on 5 May. */
function countedBack({ draft, event, sentence, references }: Telling): Reading | null {
  const [first] = references;
  const next = first && sentenceAt(draft.sentences, first.start);
  if (!next || next.paragraph !== sentence.paragraph + 1 || sentence.paragraph !== 0) return null;
  if (draft.sentences[next.index - 1]?.paragraph === next.paragraph) return null;
  const offset = draft.times[lastStartingBy(draft.times, first.start - 1)];
  const isApposed =
    offset !== undefined &&
    /^(?:day|night)-(?:later|after|next|following)$/.test(offset.rule) &&
    offset.start === next.start &&
    /^,? (?:on )?$/.test(draft.text.slice(offset.end, first.start));
  const by = isApposed ? daysIn(offset.text) : null;
  const day = parseEdtf(first.time.edtf!)?.earliest ?? null;
  if (by === null || day === null || tenseOf(draft, event) !== 'past') return null;
  const date = civilDay(Math.round(day / DAY) - by);
  const edtf = `${formatDay(date.year, date.month, date.day)}~`;
  const when = toWhen(edtf, 'counted-back-from-next', first.time.edtf, 'somewhere-in');
  return when && { when, from: [offset!, first.time] };
}

const daysIn = (words: string): number | null =>
  /^(?:a|one|the)\b/i.test(words) ? 1 : /^two\b/i.test(words) ? 2 : null;

/** The first date of all, where the sentence right behind the act's tells it; null further on. */
export function openingDate({ draft, event, sentence, references }: Telling): ReferenceDate | null {
  const [first] = references;
  const next = draft.sentences[sentence.index + 1];
  if (!first || !next || next.paragraph !== 0 || first.start < event.trigger.end) return null;
  if (!covers(next, first.time)) return null;
  return LASTING.test(draft.text.slice(sentence.start, event.trigger.start)) ? null : first;
}

/** "… when he was shot. It was the evening of 5 May 2019." */
const isSceneDated = ({ draft, sentence }: Telling, { time }: ReferenceDate): boolean =>
  /^It (?:was|happened) (?:on )?(?:the \w+ of )?$/.test(
    draft.text.slice(draft.sentences[sentence.index + 1]!.start, time.start),
  );

/** The next sentence is about the same: it says "he" or "they", or names a party of the act. */
function goesOn({ draft, event, sentence }: Telling, { time }: ReferenceDate): boolean {
  const next = draft.sentences[sentence.index + 1]!;
  const isAnaphoric = draft.tokens
    .slice(next.firstToken, next.lastToken)
    .some(({ start, lower }) => start > time.end && /^(?:he|she|they)$/.test(lower));
  const parties = [...event.source, ...event.target];
  return (
    isAnaphoric ||
    draft.actors.some(
      (actor) => covers(next, actor) && actor.codes.some((code) => parties.includes(code)),
    )
  );
}
