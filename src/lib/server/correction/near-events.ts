/** Events that might be the same as one: its neighbours in time. */
import type { NearEvent } from '../../model/correction.ts';
import type { TimelineEvent } from '../../timeline/timeline-event.ts';
import { dateInWords } from '../../words/date.ts';

const EITHER_WAY = 15;

/** `events` in the order of time, as the store has them. */
export function nearEvents(events: readonly TimelineEvent[], id: string): readonly NearEvent[] {
  const at = events.findIndex((event) => event.id === id);
  if (at < 0) return [];
  return events
    .slice(Math.max(0, at - EITHER_WAY), at + EITHER_WAY + 1)
    .filter((event) => event.id !== id)
    .map((event) => ({ id: event.id, title: event.title, date: dateInWords(event) }));
}
