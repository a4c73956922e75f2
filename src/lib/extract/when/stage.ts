/**
 * Stage 7, last part: what an act's own words leave undated takes the date that the telling has
 * reached. Only a narrative carries one: a news text tells its days in any order, and there what
 * has no date of its own stays bounded by publication.
 */
import { covers } from '../../model/span.ts';
import type { When } from '../../model/when.ts';
import { toWhen } from '../events/when.ts';
import type { Draft, ExtractedEvent } from '../draft.ts';
import type { Stage } from '../stage.ts';
import { referenceDates, type ReferenceDate } from './reference-dates.ts';
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
  const paragraph = draft.sentences.find((sentence) => covers(sentence, event.trigger))?.paragraph;
  if (paragraph === undefined) return null;
  const before = references.filter(({ time }) => time.start < event.trigger.start);
  const last = before.at(-1);
  return last && paragraph - last.paragraph <= 1 ? last : null;
}

/**
 * What had happened lies before the date; what happened in the same paragraph is told as of that
 * date, and in the next one as of its month: near it, not known to be on it, so approximate.
 */
function readingOf(
  event: ExtractedEvent,
  { time, paragraph }: ReferenceDate,
  draft: Draft,
): When | null {
  const tense = tenseAt(draft, event.trigger);
  const edtf = time.edtf!;
  if (tense === 'pluperfect')
    return toWhen(`../${edtf}`, 'before-date-of-telling', edtf, 'somewhere-in');
  if (tense === 'perfect') return null;
  const here = draft.sentences.find((sentence) => covers(sentence, event.trigger));
  const near = here?.paragraph === paragraph ? edtf : edtf.slice(0, 'YYYY-MM'.length);
  const rule = here?.paragraph === paragraph ? 'date-of-telling' : 'month-of-telling';
  return toWhen(`${near}~`, rule, edtf, 'somewhere-in');
}
