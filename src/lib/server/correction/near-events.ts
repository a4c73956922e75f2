/** Events that might be the same as one: the nearest in time. */
import type { NearEvent } from '../../model/correction.ts';
import { anchorOf, type TimelineEvent } from '../../timeline/timeline-event.ts';
import { dateInWords } from '../../words/date.ts';

const MOST = 30;

export function nearEvents(events: readonly TimelineEvent[], id: string): readonly NearEvent[] {
  const one = events.find((event) => event.id === id);
  const at = one ? anchorOf(one) : null;
  const distance = (event: TimelineEvent): number => {
    const anchor = anchorOf(event);
    return at === null || anchor === null ? Infinity : Math.abs(anchor - at);
  };
  return events
    .filter((event) => event.id !== id)
    .map((event) => ({ event, distance: distance(event) }))
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
    .slice(0, MOST)
    .map(({ event }) => ({ id: event.id, title: event.title, date: dateInWords(event) }));
}
