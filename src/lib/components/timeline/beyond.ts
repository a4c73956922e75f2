/** The event of a lane that an arrow reaches beyond the window, or at the lane's very ends. */
import type { TimelineIndex } from '#lib/timeline/layout.ts';
import { spanOf, type TimelineEvent } from '#lib/timeline/timeline-event.ts';

/** `previous` and `next` need the window that is left. Null where the lane ends there. */
export function beyond(
  index: TimelineIndex,
  id: string,
  direction: 'previous' | 'next' | 'first' | 'last',
  window: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
): TimelineEvent | null {
  const lane = index.lanes.find((candidate) =>
    candidate.index.events.some((event) => event.id === id),
  );
  const events = lane?.index.events ?? [];
  switch (direction) {
    case 'first':
      return events[0] ?? null;
    case 'last':
      return events.at(-1) ?? null;
    case 'previous':
      return events.findLast((event) => (spanOf(event)?.to ?? Infinity) <= window.from) ?? null;
    case 'next':
      return events.find((event) => (spanOf(event)?.from ?? -Infinity) >= window.to) ?? null;
  }
}
