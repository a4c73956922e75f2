/**
 * The places of one lane's marks in a world:
 *
 *     open      candidates → long ones into the rows of bars → the others into the rows of points
 *               → whoever finds no room joins the mark in its way → each bucket's count finds a side
 *     folded    candidates → points of one row → whoever would touch a more severe one joins it
 */
import { byWeight, gatherCandidates, type Candidate } from './candidates.ts';
import { countInView, type LaneIndex } from './lane-index.ts';
import { countWidth } from './mark.ts';
import { placeBars } from './place-bars.ts';
import { placePoints } from './place-points.ts';
import { join, nearest, startPlacing, type Placing } from './placing.ts';
import { settleCounts } from './settle-counts.ts';
import type { Viewport } from './viewport.ts';

export interface LaneRows {
  readonly points: number;
  readonly bars: number;
}

/** What a folded lane has. */
export const ONE_ROW: LaneRows = { points: 1, bars: 0 };

export function placeLane(
  index: LaneIndex,
  world: Viewport,
  rows: LaneRows,
  folded: boolean,
): readonly Placing[] {
  const candidates = gatherCandidates(index, world, folded ? 'binned' : 'single').sort(byWeight);
  if (folded) return placeInOneRow(candidates, index, world);
  const { bars, rest } = placeBars(candidates, world, rows.bars);
  return [...bars, ...settleCounts(placePoints(rest, world, rows.points), world)];
}

/** Each has room for the largest count from the first on: no mark outgrows its place. */
function placeInOneRow(
  candidates: readonly Candidate[],
  index: LaneIndex,
  world: Viewport,
): readonly Placing[] {
  const room = countWidth(countInView(index, world.from, world.to), 'all');
  const placed: Placing[] = [];
  for (const candidate of candidates) {
    const item = startPlacing(candidate, world, 'all');
    const inTheWay = placed.filter(
      (other) =>
        item.x - item.radius < other.x + other.radius + room &&
        other.x - other.radius < item.x + item.radius + room,
    );
    const neighbour = nearest(inTheWay, item.x);
    if (neighbour) join(neighbour, candidate, world);
    else placed.push(item);
  }
  return placed;
}
