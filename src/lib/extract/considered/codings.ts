/** Other types that the event's word may tell with other words beside it: `SANCTION: other-pattern`. */
import type { ExtractedEvent } from '../draft.ts';
import type { EventLexicon } from '../events/lexicon.ts';

export function otherCodings(event: ExtractedEvent, lexicon: EventLexicon): string[] {
  const frames = lexicon.frames.get(event.trigger.lemma) ?? [];
  const types = new Set(frames.map(({ act }) => act.type));
  types.delete(event.type);
  return [...types].map((type) => `${type}: other-pattern`);
}
