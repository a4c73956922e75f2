/** The events that a view asks for: between whom, by whom, of which kind. */
import type { EventType } from '../model/event-type.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { View } from '../url/view.ts';

/** `kindOf` by the id of an event. The very same list where nothing is filtered. */
export function filterEvents(
  events: readonly TimelineEvent[],
  { actors, pair, kinds }: Pick<View, 'actors' | 'pair' | 'kinds'>,
  kindOf: (id: string) => EventType | undefined,
): readonly TimelineEvent[] {
  if (actors.length === 0 && pair === null && kinds.length === 0) return events;
  return events.filter((event) => {
    const parties = [...event.source, ...event.target];
    if (actors.length > 0 && !actors.some((actor) => parties.includes(actor))) return false;
    if (pair && !isBetween(event, pair)) return false;
    const kind = kindOf(event.id);
    return kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
  });
}

function isBetween({ source, target }: TimelineEvent, [a, b]: readonly [string, string]): boolean {
  return (source.includes(a) && target.includes(b)) || (source.includes(b) && target.includes(a));
}
