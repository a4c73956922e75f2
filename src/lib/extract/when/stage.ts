/**
 * Stage 7, last part: what an act's own words leave undated takes the date that the telling has
 * reached. Only a narrative carries one: a news text tells its days in any order, and there what
 * has no date of its own stays bounded by publication.
 */
import { covers } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import { lastStartingBy, sentenceAt } from '../../text/search.ts';
import { toWhen } from '../events/when.ts';
import type { Draft, ExtractedEvent } from '../draft.ts';
import type { Stage } from '../stage.ts';
import { offsetFrom } from './offset-clause.ts';
import { referenceDates, type ReferenceDate } from './reference-dates.ts';
import { paceOf } from './same-day.ts';
import { tenseAt } from './tense.ts';

export const whenStage: Stage = {
  name: 'when',
  run(draft) {
    if (draft.input.style !== 'narrative') return draft;
    const references = referenceDates(draft);
    return { ...draft, events: draft.events.map((event) => dated(event, references, draft)) };
  },
};

function dated(
  event: ExtractedEvent,
  references: readonly ReferenceDate[],
  draft: Draft,
): ExtractedEvent {
  if (event.when.rule !== 'before-publication' || event.when.extent !== 'somewhere-in')
    return event;
  if (event.status !== 'asserted' || event.count === null) return event;
  const reached = reachedAt(event, references, draft);
  if (!reached) return event;
  const reading = readingOf(event, reached, draft);
  if (!reading) return event;
  const evidence = event.evidence.filter((one) => one.of !== 'date');
  return {
    ...event,
    when: reading,
    evidence: [
      ...evidence,
      {
        of: 'date',
        rule: reading.rule,
        start: reached.time.start,
        end: reached.time.end,
        anchor: reached.time.edtf,
        rejected: [`${event.when.edtf ?? 'undated'}: the telling has reached a narrower date`],
      },
    ],
  };
}

/** The last date told before the act, in its sentence or an earlier one of its paragraph or the one before. */
function reachedAt(
  event: ExtractedEvent,
  references: readonly ReferenceDate[],
  draft: Draft,
): ReferenceDate | null {
  const paragraph = sentenceAt(draft.sentences, event.trigger.start)?.paragraph;
  if (paragraph === undefined) return null;
  const last = references[lastStartingBy(references, event.trigger.start - 1)];
  if (!last) return openingDate(event, references[0], draft);
  return paragraph - last.paragraph <= 1 ? last : null;
}

/** "The streets were empty when Peru's envoy called Lima. On 5 May he had said …": a scene whose day the next sentence tells of the same people. */
function openingDate(
  { trigger }: ExtractedEvent,
  first: ReferenceDate | undefined,
  { sentences, tokens }: Draft,
): ReferenceDate | null {
  const scene = sentenceAt(sentences, trigger.start);
  const next = scene && sentences[scene.index + 1];
  if (!first || !scene || scene.paragraph !== 0 || next?.paragraph !== 0) return null;
  const goesOn = tokens
    .slice(next.firstToken, next.lastToken)
    .some(({ start, lower }) => start > first.time.end && /^(?:he|she|they)$/.test(lower));
  return covers(next, first.time) && goesOn ? first : null;
}

/**
 * What is told as of the day that the telling has reached lies near it, in its paragraph and the next:
 * about that day, or about its month where the words say that time has passed. Words that keep to the
 * day ("within hours", "on the sidelines") give the day itself; what had happened lies before it.
 */
function readingOf(
  event: ExtractedEvent,
  { time, paragraph }: ReferenceDate,
  draft: Draft,
): When | null {
  const edtf = time.edtf!;
  const offset = offsetFrom(draft, event.trigger, time);
  if (offset) return toWhen(offset.edtf, 'counted-from-main-clause', edtf, 'somewhere-in');
  const tense = tenseAt(draft, event.trigger);
  if (tense === 'perfect') return null;
  const pace = paceOf(draft, event.trigger);
  if (pace === 'same-day') return toWhen(edtf, 'day-of-telling', edtf, 'somewhere-in');
  if (tense === 'pluperfect')
    return toWhen(`../${edtf}`, 'before-date-of-telling', edtf, 'somewhere-in');
  const here = sentenceAt(draft.sentences, event.trigger.start);
  const isFar = pace === 'passed' && here?.paragraph !== paragraph;
  return isFar
    ? toWhen(`${edtf.slice(0, 'YYYY-MM'.length)}~`, 'month-of-telling', edtf, 'somewhere-in')
    : toWhen(`${edtf}~`, 'date-of-telling', edtf, 'somewhere-in');
}
