/**
 * Stage 7, last part: what an act's own words leave undated takes a date that stands elsewhere.
 * Only a narrative carries the date that its telling has reached: a news text tells its days in any
 * order, and there only what is counted from an act told before, planned for a day, said to have
 * happened on one, or entered under one in a chronology; else it stays bounded by publication.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import { DAY } from '../../model/units.ts';
import { sentenceAt } from '../../text/search.ts';
import type { ExtractedEvent } from '../draft.ts';
import type { Stage } from '../stage.ts';
import { countedFromClause, countedFromEvent, dayAfterEve } from './counted.ts';
import { countedAhead } from './counted-ahead.ts';
import { datedByEntry, entriesOf } from './date-of-entry.ts';
import { dateOfHappening } from './date-of-happening.ts';
import { dateOfWhenClause } from './date-of-when-clause.ts';
import { asPlanned, dateOfPlan } from './date-of-plan.ts';
import { dateOfSentence } from './date-of-sentence.ts';
import { dateReached } from './date-reached.ts';
import { dateToldNext } from './date-told-next.ts';
import { lastingUntil } from './lasting.ts';
import { latestNamedIn } from './latest-named.ts';
import { overnight } from './overnight.ts';
import { coarseDates, referenceDates, type ReferenceDate } from './reference-dates.ts';
import type { Reading, Rule, Telling } from './telling.ts';

/** The closest to the act's own words first. */
const IN_NEWS: readonly Rule[] = [
  dateOfPlan,
  asPlanned,
  dateOfHappening,
  dateOfWhenClause,
  countedFromClause,
  countedFromEvent,
  countedAhead,
  dayAfterEve,
  overnight,
];

const IN_NARRATIVE: readonly Rule[] = [
  dateOfPlan,
  asPlanned,
  dateOfHappening,
  dateOfWhenClause,
  countedFromClause,
  countedFromEvent,
  dayAfterEve,
  dateOfSentence,
  dateReached,
  dateToldNext,
];

export const whenStage: Stage = {
  name: 'when',
  run(draft) {
    if (draft.events.length === 0) return draft;
    const isNarrative = draft.input.style === 'narrative';
    const entries = isNarrative ? null : entriesOf(draft);
    const references = referenceDates(draft);
    const coarse = coarseDates(draft);
    const isChronicle = isOfYears(references);
    const latestNamed = latestNamedIn(draft.times);
    const told: ExtractedEvent[] = [];
    for (const found of draft.events) {
      const event = entries ? datedByEntry(draft, found, entries) : found;
      const sentence = sentenceAt(draft.sentences, event.trigger.start);
      const telling = { draft, event, references, coarse, isChronicle, latestNamed, told };
      told.push(sentence ? dated({ ...telling, sentence }, isNarrative) : event);
    }
    return { ...draft, events: told };
  },
};

function dated(telling: Telling, isNarrative: boolean): ExtractedEvent {
  const { event } = telling;
  const reading = isOpen(event)
    ? firstReading(telling, isNarrative ? IN_NARRATIVE : IN_NEWS)
    : isNarrative
      ? lastingUntil(telling)
      : null;
  if (!reading) return event;
  const { when, from } = reading;
  return {
    ...event,
    when,
    evidence: [
      ...event.evidence.filter((one) => one.of !== 'date'),
      ...from.map(({ start, end, edtf }) => ({
        ...({ of: 'date', rule: when.rule, start, end, anchor: edtf } as const),
        rejected: [`${event.when.edtf ?? '“undated”'}: wider-than-told`],
      })),
    ],
  };
}

/** Days between the first and the last of a story that is told by days. */
const STORY = 92;

function isOfYears(references: readonly ReferenceDate[]): boolean {
  const days = references.map(({ time }) => parseEdtf(time.edtf!)?.earliest ?? 0);
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  return last - first > STORY * DAY;
}

/** Known only to lie before publication. What happens again and again has no day. */
const isOpen = ({ when, status, count }: ExtractedEvent): boolean =>
  when.rule === 'before-publication' &&
  when.extent === 'somewhere-in' &&
  status !== 'habitual' &&
  count !== null;

function firstReading(telling: Telling, rules: readonly Rule[]): Reading | null {
  for (const rule of rules) {
    const reading = rule(telling);
    if (reading) return reading;
  }
  return null;
}
