/** Which lanes are folded where the reader has not said it: as many are open, from the first on, as the screen has room for. */
import { HEIGHTS } from './heights.ts';
import { laneHeight } from './lane-layout.ts';
import { axisTop } from './layout.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** Lanes, curve and axis fit into this much of a laptop's screen where the page says nothing else. */
export const USUAL_HEIGHT = 600; // px

/**
 * Keys of the folded lanes. `height` in px is for the whole picture. The first lane is open whatever
 * the height, and no lane is open below a folded one: the lanes of the site's dyads come first.
 */
export function foldedByDefault(
  index: TimelineIndex,
  height: number = USUAL_HEIGHT,
): ReadonlySet<string> {
  const costs = index.lanes.map(({ rows }) => laneHeight(rows, false) - laneHeight(rows, true));
  const allFolded = index.lanes.reduce((sum, { rows }) => sum + laneHeight(rows, true), 0);
  let room = height - axisTop(index) - HEIGHTS.axis - allFolded;
  let open = 0;
  for (const cost of costs) {
    room -= cost;
    if (room < 0 && open > 0) break;
    open += 1;
  }
  return new Set(index.lanes.slice(open).map(({ lane }) => lane.key));
}
