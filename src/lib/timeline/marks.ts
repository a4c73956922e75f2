/**
 * What is drawn of one lane in one viewport. Every event in view is in exactly one mark, or unplaced.
 *
 *     candidates → long ones into the rows of bars → the others into the rows of points
 *     → whoever finds no room joins the mark in its way → each bucket's count finds a side
 */
import { ms, px } from '../model/units.ts';
import { gatherCandidates, type Candidate } from './candidates.ts';
import { LABEL_NEAR, titleWidth } from './label-style.ts';
import type { LaneIndex } from './lane-index.ts';
import { fingerRoom, type BarMark, type Mark } from './mark.ts';
import { placePoints } from './place-points.ts';
import { join, nearest, startPlacing, touches, type Placing } from './placing.ts';
import { settleCounts } from './settle-counts.ts';
import { barShape, isLong, whiskerOf, type BarShape } from './shape.ts';
import { bySeverity, type TimelineEvent } from './timeline-event.ts';
import type { Unplaced } from './unplaced.ts';
import type { Viewport } from './viewport.ts';

export interface LaneRows {
  readonly points: number;
  readonly bars: number;
}

const GAP = 2; // px between neighbours in a row
/** A bucket with more events than this names its lead alone. */
const MOST_MEMBERS = 100; // events

export interface PlacedMarks {
  readonly marks: readonly Mark[];
  readonly unplaced: Unplaced;
}

export function layoutMarks(index: LaneIndex, view: Viewport, rows: LaneRows): PlacedMarks {
  const { candidates, unplaced } = gatherCandidates(index, view);
  const bars: BarMark[] = [];
  const points: Candidate[] = [];
  const leftOver: Candidate[] = [];
  for (const candidate of candidates.sort(byWeight)) {
    const { lead: event, count } = candidate;
    const shape = count === 1 && isLong(event) ? barShape(event, view) : null;
    const row = shape ? freeBarRow(event, shape, bars, rows.bars, view) : null;
    if (shape && row !== null) bars.push({ kind: 'bar', track: 'bars', row, event, ...shape });
    else (shape ? leftOver : points).push(candidate);
  }
  // A long bar among the points takes much room: it has it only after all the others.
  const placed = settleCounts(placePoints([...points, ...leftOver], view, rows.points), view);
  return { marks: [...bars, ...placed.map((item) => markOf(item, index, view))], unplaced };
}

/** All as points in a single row, without titles: what would touch a more severe mark joins it. */
export function layoutFoldedMarks(index: LaneIndex, view: Viewport): PlacedMarks {
  const { candidates, unplaced } = gatherCandidates(index, view, 'binned');
  const placed: Placing[] = [];
  for (const candidate of candidates.sort(byWeight)) {
    const item = startPlacing(candidate, view, 'point');
    const neighbour = nearest(
      placed.filter((other) => touches(item, other)),
      item.x,
    );
    if (neighbour) join(neighbour, candidate, view);
    else placed.push(item);
  }
  const marks = settleCounts(placed, view).map((item) => {
    const mark = markOf(item, index, view);
    return mark.kind === 'point' ? { ...mark, whisker: null } : mark;
  });
  return { marks, unplaced };
}

/** The most severe first; of equally severe ones the most crowded, so that it is a crowded moment that has a title. */
function byWeight(a: Candidate, b: Candidate): number {
  return b.severity - a.severity || b.count - a.count || a.rank - b.rank;
}

/** A row where the bar and its title are free, else one where the bar is. */
function freeBarRow(
  event: TimelineEvent,
  shape: BarShape,
  bars: readonly BarMark[],
  rows: number,
  view: Viewport,
): number | null {
  const roomOf = ({ x0, x1 }: BarShape) => fingerRoom([x0, x1], view.width);
  const [left, right] = roomOf(shape);
  const isFree = (row: number, title: number) =>
    bars.every((bar) => {
      const [barLeft, barRight] = roomOf(bar);
      return bar.row !== row || barRight + GAP <= left || right + title + GAP <= barLeft;
    });
  const all = Array.from({ length: rows }, (_, row) => row);
  const title = LABEL_NEAR + titleWidth(event);
  return all.find((row) => isFree(row, title)) ?? all.find((row) => isFree(row, 0)) ?? null;
}

function markOf(item: Placing, index: LaneIndex, view: Viewport): Mark {
  const { lead, row, count, bar, side } = item;
  if (bar) return { kind: 'bar', track: 'points', row, event: lead, ...bar };
  const base = { track: 'points', row, x: px(item.x), radius: px(item.radius) } as const;
  if (count === 1) return { kind: 'point', event: lead, ...base, whisker: whiskerOf(lead, view) };
  const members = membersOf(item, index);
  return {
    kind: 'bucket',
    lead,
    count,
    ...base,
    side,
    from: ms(item.from),
    to: ms(item.to),
    members,
  };
}

function membersOf({ parts, count, lead }: Candidate, index: LaneIndex): readonly TimelineEvent[] {
  if (count > MOST_MEMBERS) return [lead];
  return parts.flatMap(([first, last]) => index.events.slice(first, last)).sort(bySeverity);
}
