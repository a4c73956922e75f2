import { ascending } from 'd3';
import { DAY } from '../model/units.ts';
import type { LaneIndex } from './lane-index.ts';
import type { LaneRows } from './marks.ts';
import { spanOf } from './timeline-event.ts';

/** From how many events on a lane has a second, a third row of points. */
const ROWS_FROM = [5, 20]; // events
const MOST_BAR_ROWS = 2;
/** What is known to a week or better is a point in all but the closest views. */
const LONG = 8 * DAY;

/** How many rows a lane needs for all its data, whatever piece of it is on screen. */
export function laneRows(index: LaneIndex): LaneRows {
  const long = index.events.flatMap((event) => {
    const span = spanOf(event);
    return span && span.to - span.from >= LONG ? [span] : [];
  });
  const short = index.events.length - long.length;
  return {
    points: 1 + ROWS_FROM.filter((from) => short >= from).length,
    bars: Math.min(MOST_BAR_ROWS, overlapOf(long)),
  };
}

/** How many of the spans lie over each other at most. */
function overlapOf(spans: readonly { readonly from: number; readonly to: number }[]): number {
  const changes = spans
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
