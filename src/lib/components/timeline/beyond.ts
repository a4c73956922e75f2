/** The event of a lane that an arrow reaches beyond the window, or at the lane's very ends. */
import { eventAt, firstBegunFrom, indexOf, lastEndedBy } from '#lib/timeline/lane-index.ts';
import type { TimelineIndex } from '#lib/timeline/layout.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

/** `previous` and `next` need the window that is left. `within`: the lane, where it lies in several. Null where the lane ends there. */
export function beyond(
  index: TimelineIndex,
  id: string,
  direction: 'previous' | 'next' | 'first' | 'last',
  window: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
  within: string | null = null,
): TimelineEvent | null {
  const place = index.columns.placeOf(id);
  const holding =
    place === null ? [] : index.lanes.filter((one) => indexOf(one.index, place) !== null);
  const lane = (holding.find((one) => one.lane.key === within) ?? holding[0])?.index;
  if (!lane) return null;
  const found = {
    first: () => 0,
    last: () => lane.size - 1,
    previous: () => lastEndedBy(lane, window.from),
    next: () => firstBegunFrom(lane, window.to),
  }[direction]();
  return found === null ? null : eventAt(lane, found);
}
