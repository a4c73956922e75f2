/**
 * One lane's dated events in columns, sorted by anchor. Count, sum of scores and the most severe
 * of any stretch of time cost two binary searches and O(log n), whatever the stretch holds.
 */
import { bisectLeft, bisector, bisectRight } from 'd3';
import { anchorOf, severityOf, type TimelineEvent } from './timeline-event.ts';

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

export function indexLane(all: readonly TimelineEvent[]): LaneIndex {
  const events = all
    .filter((event) => anchorOf(event) !== null)
    .sort((a, b) => (anchorOf(a) ?? 0) - (anchorOf(b) ?? 0) || (a.id < b.id ? -1 : 1));
  const n = events.length;
  const starts = Float64Array.from(events, ({ earliest }) => earliest ?? -Infinity);
  const ends = Float64Array.from(events, ({ latest }) => latest ?? Infinity);
  const ranked = rankAll(events);
  const ranks = new Int32Array(2 * n);
  ranked.forEach((event, rank) => (ranks[n + event] = rank));
  const latest = new Float64Array(2 * n);
  latest.set(ends, n);
  for (let node = n - 1; node > 0; node--) {
    ranks[node] = Math.min(at(ranks, 2 * node), at(ranks, 2 * node + 1));
    latest[node] = Math.max(at(latest, 2 * node), at(latest, 2 * node + 1));
  }
  const scores = new Float64Array(n + 1);
  events.forEach((event, i) => (scores[i + 1] = at(scores, i) + event.goldstein));
  return {
    events,
    undated: all.filter((event) => anchorOf(event) === null),
    anchors: Float64Array.from(events, (event) => anchorOf(event) ?? 0),
    starts: starts.sort(),
    ends: ends.sort(),
    scores,
    ranks,
    ranked,
    latest,
    openStarts: Int32Array.from(events.keys()).filter((i) => events[i]?.earliest === null),
  };
}

/** As `bySeverity` orders them; the events come by anchor and id, so that their place stands for these two. */
function rankAll(events: readonly TimelineEvent[]): Int32Array {
  const severities = Float64Array.from(events, severityOf);
  const mentions = Float64Array.from(events, (event) => event.mentions);
  return Int32Array.from(events.keys()).sort(
    (a, b) => at(severities, b) - at(severities, a) || at(mentions, b) - at(mentions, a) || a - b,
  );
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

function at<T extends number | TimelineEvent>(
  column: { readonly [i: number]: T | undefined },
  i: number,
): T {
  const value = column[i];
  if (value === undefined) throw new RangeError(`lane index: ${i}`);
  return value;
}
