/**
 * One lane's dated events in columns, sorted by anchor. What is asked of any stretch of time costs
 * O(log n), whatever the stretch holds: how many, their scores, the most severe, how many doubtful.
 */
import { endAt, startAt, type EventColumns } from './columns/event-columns.ts';
import { columnsOf } from './columns/from-events.ts';
import { DOUBTFUL } from './columns/flags.ts';
import { orderOf } from './columns/order.ts';
import {
  blocksOf,
  nodesOver,
  placeAt,
  rankAt,
  RUN,
  type LaneBlocks,
  type LanePlaces,
} from './lane-blocks.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface LaneIndex extends LanePlaces {
  /** How many have no date, and are in no stretch of time. */
  readonly undated: number;
  readonly blocks: LaneBlocks;
  /** Indices of the events with an open start, by anchor. */
  readonly openStarts: Uint32Array;
}

export interface RangeSummary {
  readonly count: number;
  /** Index of the most severe; null where there is none. */
  readonly worst: number | null;
  /** Of the Goldstein scores × 100; lowest and highest are 0 where there is none. */
  readonly score: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many have a date that is approximate or uncertain. */
  readonly doubtful: number;
}

/** All of them in one lane. */
export function indexLane(events: readonly TimelineEvent[]): LaneIndex {
  const columns = columnsOf(events);
  return indexPlaces(
    { columns, places: null, size: columns.dated, byEnd: placesByEnd(columns) },
    columns.size - columns.dated,
  );
}

export const indexPlaces = (lane: LanePlaces, undated: number): LaneIndex => ({
  ...lane,
  undated,
  ...blocksOf(lane),
});

/** Places of the dated events by their ends. */
export function placesByEnd(columns: EventColumns): Uint32Array {
  const ends = new Float64Array(columns.dated);
  for (let i = 0; i < ends.length; i++) ends[i] = endAt(columns, i);
  return orderOf(ends);
}

/** Indices `[first, last)` of the events anchored in `[from, to)`. */
export const anchoredIn = (
  index: LaneIndex,
  from: number,
  to: number,
): readonly [number, number] => [anchoredBefore(index, from), anchoredBefore(index, to)];

/** How many events meet the window `[from, to)`, without looking at any of them. */
export function countInView(index: LaneIndex, from: number, to: number): number {
  // Over (end ≤ from) or not yet begun (start ≥ to): never both, as an end is later than its start.
  const before = anchoredBefore(index, to);
  const begun = before + index.openStarts.length - openBefore(index, before);
  return begun - endedBy(index, from);
}

/** Sum of the Goldstein scores (× 100) of the events `[first, last)`. */
export const scoreSum = (index: LaneIndex, first: number, last: number): number =>
  scoresBefore(index, last) - scoresBefore(index, first);

/** Index of the most severe of the events `[first, last)`; null where there is none. */
export function mostSevere(index: LaneIndex, first: number, last: number): number | null {
  const best = bestIn(index, first, last, index.blocks.ranks, (i) => rankAt(index, i), Math.min);
  return best === null ? null : ofRank(index, best);
}

/** Everything that is asked of the events `[first, last)` at once. */
export function summaryOf(index: LaneIndex, first: number, last: number): RangeSummary {
  const { lowest, highest } = index.blocks;
  const score = (i: number) => index.columns.scores[placeAt(index, i)]!;
  return {
    count: last - first,
    worst: mostSevere(index, first, last),
    score: scoreSum(index, first, last),
    lowest: bestIn(index, first, last, lowest, score, Math.min) ?? 0,
    highest: bestIn(index, first, last, highest, score, Math.max) ?? 0,
    doubtful: doubtfulBefore(index, last) - doubtfulBefore(index, first),
  };
}

export const anchorAt = (index: LaneIndex, event: number): number =>
  index.columns.anchors[placeAt(index, event)]!;

/** Throws where there is none. */
export const eventAt = (index: LaneIndex, event: number): TimelineEvent =>
  index.columns.event(placeAt(index, event));

/** The event of a rank. */
export const ofRank = ({ size }: LaneIndex, rank: number): number => ((rank % size) + size) % size;

/** Where an event stands in its lane's order of severity: the lower, the more severe. */
export const rankOf = (index: LaneIndex, event: number): number => rankAt(index, event);

/** Indices of the events that are anchored before `from` and reach beyond it: the first, and at most `limit`. */
export function reachingInto(index: LaneIndex, from: number, limit: number): readonly number[] {
  const found: number[] = [];
  const { latest } = index.blocks;
  const runs = latest.length / 2;
  const last = anchoredBefore(index, from);
  const look = (first: number, end: number) => {
    for (let i = first; i < end && found.length < limit; i++)
      if (endAt(index.columns, placeAt(index, i)) > from) found.push(i);
  };
  const descend = (node: number): void => {
    if (found.length >= limit || !(latest[node]! > from)) return;
    if (node >= runs) look((node - runs) * RUN, (node - runs + 1) * RUN);
    else {
      descend(2 * node);
      descend(2 * node + 1);
    }
  };
  const whole = Math.floor(last / RUN);
  for (const node of nodesOver(runs, 0, whole)) descend(node);
  look(whole * RUN, last);
  return found;
}

/** Indices of the events without a start that end after `to`: they are in view of every earlier window. */
export const endingAfter = (index: LaneIndex, to: number): Uint32Array =>
  index.openStarts.subarray(openBefore(index, anchoredBefore(index, to)));

/** Index of the event at a place of the columns; null where it is not of this lane. */
export function indexOf(index: LaneIndex, place: number): number | null {
  const i = firstPast(index.size, (k) => placeAt(index, k) >= place);
  return i < index.size && placeAt(index, i) === place ? i : null;
}

/** Index of the last event, by anchor, that has ended by an instant; null where none has. */
export function lastEndedBy(index: LaneIndex, time: number): number | null {
  let i = anchoredBefore(index, time) - 1;
  while (i >= 0 && endAt(index.columns, placeAt(index, i)) > time) i -= 1;
  return i < 0 ? null : i;
}

/** Index of the first event that begins at an instant or later; null where none does. */
export function firstBegunFrom(index: LaneIndex, time: number): number | null {
  let i = anchoredBefore(index, time);
  while (i < index.size && startAt(index.columns, placeAt(index, i)) < time) i += 1;
  return i < index.size ? i : null;
}

/** Indices of the events that meet the window `[from, to)`, by anchor. */
export function meeting(index: LaneIndex, from: number, to: number): readonly number[] {
  const [first, last] = anchoredIn(index, from, to);
  return [
    ...reachingInto(index, from, Infinity),
    ...Array.from({ length: last - first }, (_, i) => first + i),
    ...endingAfter(index, to),
  ];
}

/** Index of the first event of which `isPast` is true, of `size` sorted by it. */
function firstPast(size: number, isPast: (i: number) => boolean, low = 0): number {
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many are anchored before an instant. */
function anchoredBefore(index: LaneIndex, time: number): number {
  const { anchors } = index.blocks;
  const run = firstPast(anchors.length, (k) => anchors[k]! >= time);
  const end = Math.min(index.size, run * RUN);
  return firstPast(end, (i) => anchorAt(index, i) >= time, Math.max(0, run - 1) * RUN);
}

/** How many have ended by an instant. */
function endedBy({ blocks: { ends }, byEnd, columns, size }: LaneIndex, time: number): number {
  const run = firstPast(ends.length, (k) => ends[k]! > time);
  const end = Math.min(size, run * RUN);
  return firstPast(end, (i) => endAt(columns, byEnd[i]!) > time, Math.max(0, run - 1) * RUN);
}

/** How many of the first `count` have an open start. */
const openBefore = ({ openStarts }: LaneIndex, count: number): number =>
  firstPast(openStarts.length, (k) => openStarts[k]! >= count);

function scoresBefore(index: LaneIndex, count: number): number {
  const run = Math.floor(count / RUN);
  let sum = index.blocks.scores[run]!;
  for (let i = run * RUN; i < count; i++) sum += index.columns.scores[placeAt(index, i)]!;
  return sum;
}

function doubtfulBefore(index: LaneIndex, count: number): number {
  const run = Math.floor(count / RUN);
  let sum = index.blocks.doubtful[run]!;
  for (let i = run * RUN; i < count; i++)
    if (index.columns.flags[placeAt(index, i)]! & DOUBTFUL) sum += 1;
  return sum;
}

/** The best of the events `[first, last)`: whole runs by their tree. Null where there is none. */
function bestIn(
  { size }: LaneIndex,
  first: number,
  last: number,
  tree: { readonly length: number; readonly [node: number]: number },
  valueOf: (i: number) => number,
  better: (a: number, b: number) => number,
): number | null {
  if (first >= last) return null;
  const runs = tree.length / 2;
  let best = valueOf(first);
  const start = Math.ceil(first / RUN);
  // The last run is whole where the lane ends in it.
  const end = last === size ? runs : Math.floor(last / RUN);
  if (start >= end) {
    for (let i = first + 1; i < last; i++) best = better(best, valueOf(i));
    return best;
  }
  for (let i = first + 1; i < start * RUN; i++) best = better(best, valueOf(i));
  for (const node of nodesOver(runs, start, end)) best = better(best, tree[node]!);
  for (let i = end * RUN; i < last; i++) best = better(best, valueOf(i));
  return best;
}
