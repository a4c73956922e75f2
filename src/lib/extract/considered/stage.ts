/**
 * The last stage: to what was decided of each event, what else was considered and why it was
 * rejected: other dates of its sentence, other actors, other codings of its word. A few of each.
 */
import type { Evidence, EvidenceOf } from '../../model/evidence.ts';
import { sentenceAt } from '../../text/search.ts';
import type { Draft, ExtractedEvent } from '../draft.ts';
import type { Stage } from '../stage.ts';
import { otherActors } from './actors.ts';
import { otherCodings } from './codings.ts';
import { otherDates } from './dates.ts';

/** Of one value, so that a sentence full of dates does not make an event large. */
const MOST = 3;

export const consideredStage: Stage = {
  name: 'considered',
  run(draft, { events: lexicon }) {
    if (draft.events.length === 0) return draft;
    const told = Map.groupBy(draft.events, ({ trigger }) =>
      sentenceAt(draft.sentences, trigger.start),
    );
    const events = draft.events.map((event) => {
      const sentence = sentenceAt(draft.sentences, event.trigger.start);
      if (!sentence) return event;
      const beside = (told.get(sentence) ?? []).filter((one) => one !== event);
      const side = event.evidence.some(({ of }) => of === 'source') ? 'source' : 'target';
      return withRejected(event, {
        date: otherDates(draft, event, sentence, beside),
        [side]: otherActors(draft, event, sentence),
        type: otherCodings(event, lexicon),
      });
    });
    return { ...draft, events } satisfies Draft;
  },
};

/** On the first piece of evidence of each value, behind what was noted before. */
function withRejected(
  event: ExtractedEvent,
  found: Partial<Record<EvidenceOf, readonly string[]>>,
): ExtractedEvent {
  const left = { ...found };
  const evidence = event.evidence.map((one): Evidence => {
    const readings = left[one.of];
    if (!readings || readings.length === 0) return one;
    left[one.of] = [];
    const rejected = [...new Set([...(one.rejected ?? []), ...readings])].slice(0, MOST);
    return { ...one, rejected };
  });
  return { ...event, evidence };
}
