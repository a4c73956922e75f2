/**
 * One lane's dated events in columns, sorted by anchor. Count, sum of scores and the most severe
 * of any stretch of time cost two binary searches and O(log n), whatever the stretch holds.
 */
import { bisectLeft, bisector, bisectRight } from 'd3';
import { byAnchor, rankAll } from './event-order.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface LaneIndex {
  /** By anchor, then id. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly anchors: Float64Array;
  /** All starts, sorted; −∞ where open. */
  readonly starts: Float64Array;
  /** All ends, sorted; ∞ where open. */
  readonly ends: Float64Array;
  /** `scores[i]` is the sum of the Goldstein scores of the first i events. */
  readonly scores: Float64Array;
  /** Place of each event in order of severity, 0 the most severe: a binary tree of minima, the events its leaves. */
  readonly ranks: Int32Array;
  /** Event indices in order of severity. */
  readonly ranked: Int32Array;
  /** A binary tree of the latest end below each node. */
  readonly latest: Float64Array;
  /** Indices of the events with an open start, by anchor. */
  readonly openStarts: Int32Array;
}

export const indexLane = (events: readonly TimelineEvent[]): LaneIndex =>
  indexOrdered(byAnchor(events));

/** Of events that are in order already, as `byAnchor` has them. */
export function indexOrdered(ordered: readonly TimelineEvent[]): LaneIndex {
  let n = ordered.length;
  while (n > 0 && isUndated(ordered[n - 1])) n -= 1;
  const events = n === ordered.length ? ordered : ordered.slice(0, n);
  const anchors = new Float64Array(n);
  const starts = new Float64Array(n);
  const ends = new Float64Array(n);
  const scores = new Float64Array(n + 1);
  const openStarts: number[] = [];
  for (let i = 0; i < n; i++) {
    const { earliest, latest, goldstein } = at(events, i);
    anchors[i] = earliest ?? (latest ?? 0) - 1;
    starts[i] = earliest ?? -Infinity;
    ends[i] = latest ?? Infinity;
    scores[i + 1] = (scores[i] ?? 0) + goldstein;
    if (earliest === null) openStarts.push(i);
  }
  const ranked = rankAll(events);
  const ranks = new Int32Array(2 * n);
  for (let rank = 0; rank < n; rank++) ranks[n + (ranked[rank] ?? 0)] = rank;
  const latest = new Float64Array(2 * n);
  latest.set(ends, n);
  for (let node = n - 1; node > 0; node--) {
    ranks[node] = Math.min(ranks[2 * node] ?? 0, ranks[2 * node + 1] ?? 0);
    latest[node] = Math.max(latest[2 * node] ?? 0, latest[2 * node + 1] ?? 0);
  }
  return {
    events,
    undated: ordered.slice(n),
    anchors,
    starts: starts.sort(),
    ends: ends.sort(),
    scores,
    ranks,
    ranked,
    latest,
    openStarts: Int32Array.from(openStarts),
  };
}

/** Indices `[first, last)` of the events anchored in `[from, to)`. */
export function anchoredIn(index: LaneIndex, from: number, to: number): readonly [number, number] {
  return [bisectLeft(index.anchors, from), bisectLeft(index.anchors, to)];
}

/** How many events meet the window `[from, to)`, without looking at any of them. */
export function countInView(index: LaneIndex, from: number, to: number): number {
  // Over (end ≤ from) or not yet begun (start ≥ to): never both, as an end is later than its start.
  const over = bisectRight(index.ends, from);
  const begun = bisectLeft(index.starts, to);
  return begun - over;
}

/** Sum of the Goldstein scores (× 100) of the events `[first, last)`. */
export const scoreSum = (index: LaneIndex, first: number, last: number): number =>
  at(index.scores, last) - at(index.scores, first);

/** Index of the most severe of the events `[first, last)`; null where there is none. */
export function mostSevere(index: LaneIndex, first: number, last: number): number | null {
  const n = index.events.length;
  let best = Infinity;
  for (let low = first + n, high = last + n; low < high; low >>= 1, high >>= 1) {
    if (low & 1) best = Math.min(best, at(index.ranks, low++));
    if (high & 1) best = Math.min(best, at(index.ranks, --high));
  }
  return best === Infinity ? null : at(index.ranked, best);
}

/** Throws where there is none. */
export const eventAt = (index: LaneIndex, event: number): TimelineEvent => at(index.events, event);

/** The event at a place in the lane's order of severity. */
export const ofRank = (index: LaneIndex, rank: number): number => at(index.ranked, rank);

/** Place of an event in the lane's order of severity: 0 is the most severe. */
export const rankOf = (index: LaneIndex, event: number): number =>
  at(index.ranks, index.events.length + event);

/** Indices of the events that are anchored before `from` and reach beyond it. At most `limit`. */
export function reachingInto(index: LaneIndex, from: number, limit: number): readonly number[] {
  const found: number[] = [];
  const n = index.events.length;
  const descend = (node: number): void => {
    if (found.length >= limit || !(at(index.latest, node) > from)) return;
    if (node >= n) found.push(node - n);
    else {
      descend(2 * node);
      descend(2 * node + 1);
    }
  };
  for (let low = n, high = bisectLeft(index.anchors, from) + n; low < high; low >>= 1, high >>= 1) {
    if (low & 1) descend(low++);
    if (high & 1) descend(--high);
  }
  return found.sort((a, b) => a - b);
}

/** Indices of the events without a start that end after `to`: they are in view of every earlier window. */
export function endingAfter(index: LaneIndex, to: number): Int32Array {
  const first = bisector((event: number) => at(index.anchors, event)).left(index.openStarts, to);
  return index.openStarts.subarray(first);
}

const isUndated = (event: TimelineEvent | undefined): boolean =>
  event?.earliest === null && event.latest === null;

function at<T extends number | TimelineEvent>(
  column: { readonly [i: number]: T | undefined },
  i: number,
): T {
  const value = column[i];
  if (value === undefined) throw new RangeError(`lane index: ${i}`);
  return value;
}
