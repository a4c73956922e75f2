import { ascending } from 'd3';
import { endAt, startAt } from './columns/event-columns.ts';
import { FLAG } from './columns/flags.ts';
import { placeAt } from './lane-blocks.ts';
import type { LaneIndex } from './lane-index.ts';
import type { LaneRows } from './place-lane.ts';
import { LONG } from './shape.ts';

/** From how many events on a lane has a second, a third row of points. */
const ROWS_FROM = [4, 12]; // events
/** Bars with an open side are long: two of them have a row each. The others find room among the points. */
const MOST_BAR_ROWS = 2;

/**
 * How many rows a lane needs for all its data, whatever piece of it is on screen. What is only known
 * to end after all that has a start (`until`) is in no row of any window before.
 */
export function laneRows(index: LaneIndex, until: number): LaneRows {
  const { columns, size } = index;
  const { flags, spans, spanTable } = columns;
  const isLong = Uint8Array.from(spanTable, (span) => (span >= LONG ? 1 : 0));
  let [short, long] = [0, 0];
  const open: Stretch[] = [];
  for (let i = 0; i < size; i++) {
    const place = placeAt(index, i);
    if (flags[place]! & (FLAG.openStart | FLAG.openEnd)) {
      const [from, to] = [startAt(columns, place), endAt(columns, place)];
      if (from !== -Infinity || to <= until) open.push({ from, to });
    } else if (isLong[spans[place]!]) long += 1;
    else short += 1;
  }
  long += open.length;
  const bars = Math.max(Math.min(1, long), Math.min(MOST_BAR_ROWS, overlapOf(open)));
  // With nothing short, no second kind of row: the bars lie among the points.
  if (short === 0) return { points: Math.max(1, bars), bars: 0 };
  return { points: 1 + ROWS_FROM.filter((from) => short >= from).length, bars };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many of them lie over each other at most. */
function overlapOf(stretches: readonly Stretch[]): number {
  const changes = stretches
    .flatMap(({ from, to }) => [
      { at: from, by: 1 },
      { at: to, by: -1 },
    ])
    .sort((a, b) => ascending(a.at, b.at) || a.by - b.by);
  let depth = 0;
  let deepest = 0;
  for (const { by } of changes) deepest = Math.max(deepest, (depth += by));
  return deepest;
}
