import { ascending } from 'd3';
import type { LaneIndex } from './lane-index.ts';
import type { LaneRows } from './place-lane.ts';
import { isLong } from './shape.ts';
import { spanOf, type TimelineEvent } from './timeline-event.ts';

/** From how many events on a lane has a second, a third row of points. */
const ROWS_FROM = [4, 12]; // events
/** Bars with an open side are long: two of them have a row each. The others find room among the points. */
const MOST_BAR_ROWS = 2;

/**
 * How many rows a lane needs for all its data, whatever piece of it is on screen. What is only known
 * to end after all that has a start (`until`) is in no row of any window before.
 */
export function laneRows(index: LaneIndex, until: number): LaneRows {
  const placed = index.events.filter(
    ({ earliest, latest }) => earliest !== null || (latest ?? Infinity) <= until,
  );
  const long = placed.filter(isLong);
  const open = long.filter(({ earliest, latest }) => earliest === null || latest === null);
  const short = placed.length - long.length;
  const bars = Math.max(Math.min(1, long.length), Math.min(MOST_BAR_ROWS, overlapOf(open)));
  // With nothing short, no second kind of row: the bars lie among the points.
  if (short === 0) return { points: Math.max(1, bars), bars: 0 };
  return { points: 1 + ROWS_FROM.filter((from) => short >= from).length, bars };
}

/** How many of them lie over each other at most. */
function overlapOf(events: readonly TimelineEvent[]): number {
  const changes = events
    .flatMap((event) => spanOf(event) ?? [])
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
