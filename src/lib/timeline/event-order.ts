/** The two orders of many events, found with few comparisons: by time, and by severity. */
import { anchorOf, severityOf, type TimelineEvent } from './timeline-event.ts';

/** By anchor, then id; what is undated comes last. The very same array where it is in order already. */
export function byAnchor(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const anchors = Float64Array.from(events, (event) => anchorOf(event) ?? Infinity);
  const ids = (a: number, b: number) => ((events[a]?.id ?? '') < (events[b]?.id ?? '') ? -1 : 1);
  const isAfter = (i: number) => {
    const [before, at] = [anchors[i - 1] ?? 0, anchors[i] ?? 0];
    return before < at || (before === at && ids(i - 1, i) < 0);
  };
  let ordered = true;
  for (let i = 1; i < events.length && ordered; i++) ordered = isAfter(i);
  if (ordered) return events;
  const sorted: TimelineEvent[] = [];
  const places = countingSort(anchors);
  for (let first = 0, last = 1; first < places.length; first = last, last += 1) {
    const at = anchors[places[first] ?? 0];
    while (last < places.length && anchors[places[last] ?? 0] === at) last += 1;
    const together =
      last - first > 1 ? places.subarray(first, last).sort(ids) : places.subarray(first, last);
    for (const place of together) {
      const event = events[place];
      if (event) sorted.push(event);
    }
  }
  return sorted;
}

/** More mentions than this are told apart no more. */
const MOST_MENTIONS = 2 ** 20;

/**
 * Places of the events, the most severe first, as `bySeverity` orders them; they come by anchor and
 * id, so that their place stands for these two. Severities are few: each is counted, none compared.
 */
export function rankAll(events: readonly TimelineEvent[]): Int32Array {
  const keys = Float64Array.from(
    events,
    (event) => -severityOf(event) * MOST_MENTIONS - Math.min(event.mentions, MOST_MENTIONS - 1),
  );
  return countingSort(keys);
}

/** Places of the keys from the lowest to the highest, equal ones as they stand: distinct keys are sorted, the others only counted. */
function countingSort(keys: Float64Array): Int32Array {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let start = 0;
  for (const key of Float64Array.from(counts.keys()).sort()) {
    const count = counts.get(key) ?? 0;
    counts.set(key, start);
    start += count;
  }
  const places = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const place = counts.get(key) ?? 0;
    places[place] = i;
    counts.set(key, place + 1);
  }
  return places;
}
