/**
 * What is known of each run of 64 events of a lane, and trees over the runs: the levels of detail.
 * A question about any range looks at its whole runs through the trees, and at no more than two runs
 * event by event. About one byte an event.
 */
import { DOUBTFUL, FLAG } from './columns/flags.ts';
import { endAt, mentionsAt, severityAt, type EventColumns } from './columns/event-columns.ts';

export const RUN = 64; // events

export interface LaneBlocks {
  /** Anchor of each run's first event. */
  readonly anchors: Float64Array;
  /** End of each run's first event, the events in the order of their ends. */
  readonly ends: Float64Array;
  /** `scores[k]`: sum of the scores before run k. */
  readonly scores: Float64Array;
  /** `doubtful[k]`: how many before run k have a date that is approximate or uncertain. */
  readonly doubtful: Uint32Array;
  /** Binary trees, the runs their leaves: the most severe rank, the latest end, the lowest and the highest score. */
  readonly ranks: Float64Array;
  readonly latest: Float64Array;
  readonly lowest: Int16Array;
  readonly highest: Int16Array;
}

/** The events of a lane, as places in columns. */
export interface LanePlaces {
  readonly columns: EventColumns;
  /** By anchor; null: all that are dated, as they stand. */
  readonly places: Uint32Array | null;
  readonly size: number;
  /** The same places by end. */
  readonly byEnd: Uint32Array;
}

export const placeAt = ({ places }: LanePlaces, i: number): number => places?.[i] ?? i;

/** More mentions than this are told apart no more. */
const MOST_MENTIONS = 0xffff;

/** A number for each event of a lane: the lower, the more severe, as `bySeverity` has it. It ends in the event's own index. */
export function rankAt(lane: LanePlaces, i: number): number {
  const place = placeAt(lane, i);
  const mildness = 2 * (1000 - severityAt(lane.columns, place));
  const told = Math.min(mentionsAt(lane.columns, place), MOST_MENTIONS);
  return (mildness * (MOST_MENTIONS + 1) + MOST_MENTIONS - told) * lane.size + i;
}

/** With the indices of the events whose start is open, by anchor. */
export function blocksOf(lane: LanePlaces): {
  readonly blocks: LaneBlocks;
  readonly openStarts: Uint32Array;
} {
  const { columns, size, byEnd } = lane;
  const openStarts: number[] = [];
  const runs = Math.ceil(size / RUN);
  const blocks: LaneBlocks = {
    anchors: new Float64Array(runs),
    ends: new Float64Array(runs),
    scores: new Float64Array(runs + 1),
    doubtful: new Uint32Array(runs + 1),
    ranks: new Float64Array(2 * runs),
    latest: new Float64Array(2 * runs),
    lowest: new Int16Array(2 * runs),
    highest: new Int16Array(2 * runs),
  };
  for (let run = 0; run < runs; run++) {
    let [score, doubtful, rank, latest, lowest, highest] = [
      0,
      0,
      Infinity,
      -Infinity,
      32767,
      -32768,
    ];
    for (let i = run * RUN; i < Math.min(size, (run + 1) * RUN); i++) {
      const place = placeAt(lane, i);
      const one = columns.scores[place]!;
      score += one;
      if (columns.flags[place]! & DOUBTFUL) doubtful += 1;
      if (columns.flags[place]! & FLAG.openStart) openStarts.push(i);
      rank = Math.min(rank, rankAt(lane, i));
      latest = Math.max(latest, endAt(columns, place));
      lowest = Math.min(lowest, one);
      highest = Math.max(highest, one);
    }
    blocks.anchors[run] = columns.anchors[placeAt(lane, run * RUN)]!;
    blocks.ends[run] = endAt(columns, byEnd[run * RUN]!);
    blocks.scores[run + 1] = blocks.scores[run]! + score;
    blocks.doubtful[run + 1] = blocks.doubtful[run]! + doubtful;
    blocks.ranks[runs + run] = rank;
    blocks.latest[runs + run] = latest;
    blocks.lowest[runs + run] = lowest;
    blocks.highest[runs + run] = highest;
  }
  for (let node = runs - 1; node > 0; node--) {
    const [left, right] = [2 * node, 2 * node + 1];
    blocks.ranks[node] = Math.min(blocks.ranks[left]!, blocks.ranks[right]!);
    blocks.latest[node] = Math.max(blocks.latest[left]!, blocks.latest[right]!);
    blocks.lowest[node] = Math.min(blocks.lowest[left]!, blocks.lowest[right]!);
    blocks.highest[node] = Math.max(blocks.highest[left]!, blocks.highest[right]!);
  }
  return { blocks, openStarts: Uint32Array.from(openStarts) };
}

/** Nodes that together stand for the runs `[first, last)` of `runs`, from left to right. */
export function nodesOver(runs: number, first: number, last: number): readonly number[] {
  const left: number[] = [];
  const right: number[] = [];
  for (let low = first + runs, high = last + runs; low < high; low >>= 1, high >>= 1) {
    if (low & 1) left.push(low++);
    if (high & 1) right.push(--high);
  }
  return [...left, ...right.reverse()];
}
