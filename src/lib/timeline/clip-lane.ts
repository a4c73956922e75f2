/**
 * What a screen shows of a lane that has its places: each mark stands for those of its events that
 * are in view. Every event in view is in exactly one mark, or unplaced.
 */
import { bisectLeft } from 'd3';
import { MOST_REACHING_IN, type Candidate } from './candidates.ts';
import {
  anchorAt,
  anchoredIn,
  countInView,
  endingAfter,
  eventAt,
  mostSevere,
  ofRank,
  rankOf,
  reachingInto,
  type LaneIndex,
} from './lane-index.ts';
import {
  cutToStub,
  join,
  nearest,
  reckonEdges,
  startPlacing,
  touches,
  type Placing,
} from './placing.ts';
import { settleCounts } from './settle-counts.ts';
import { severityOf } from './timeline-event.ts';
import { isUnplaced, unplacedOf, type Unplaced } from './unplaced.ts';
import type { Viewport } from './viewport.ts';

export interface ClippedLane {
  readonly items: readonly Placing[];
  readonly unplaced: Unplaced;
}

/** The events in view, by index. */
interface InView {
  /** Anchored in the window: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Anchored before it, and drawn; in order. */
  readonly carried: readonly number[];
}

export function clipLane(
  placed: readonly Placing[],
  index: LaneIndex,
  view: Viewport,
): ClippedLane {
  const [first, last] = anchoredIn(index, view.from, view.to);
  const before = reachingInto(index, view.from, MOST_REACHING_IN);
  const after = endingAfter(index, view.to);
  const isLost = (i: number) => isUnplaced(eventAt(index, i), view);
  const inView: InView = { first, last, carried: before.filter((i) => !isLost(i)) };
  const items = placed.flatMap((item) => clip(item, index, inView, view) ?? []);
  const lost = [...before.filter(isLost), ...after.subarray(0, MOST_REACHING_IN)];
  const uncounted =
    countInView(index, view.from, view.to) -
    items.reduce((sum, { count }) => sum + count, 0) -
    (before.length - inView.carried.length) -
    after.length;
  const told = uncounted > 0 && tellWith(items, uncounted, view);
  const count = before.length - inView.carried.length + after.length + (told ? 0 : uncounted);
  return {
    items: settle(items, view),
    unplaced: unplacedOf(
      count,
      lost.map((i) => eventAt(index, i)),
    ),
  };
}

/** Null where nothing of it is in view. */
function clip(item: Placing, index: LaneIndex, inView: InView, view: Viewport): Placing | null {
  const parts = item.parts.flatMap((part) => inside(part, inView));
  if (parts.length === 0) return null;
  const candidate = candidateOf(parts, item, index);
  const clipped = startPlacing(candidate, view, item.style);
  clipped.track = item.track;
  clipped.row = item.row;
  clipped.side = item.side;
  // What stood for several stays a point when one of them is left.
  if (item.bar === null) clipped.bar = null;
  reckonEdges(clipped, view);
  if (item.stub && clipped.bar) cutToStub(clipped, view);
  return clipped;
}

function inside(
  [first, last]: readonly [number, number],
  inView: InView,
): (readonly [number, number])[] {
  const carried: (readonly [number, number])[] = [];
  for (let k = bisectLeft(inView.carried, first); k < inView.carried.length; k++) {
    const i = inView.carried[k] ?? last;
    if (i >= last) break;
    carried.push([i, i + 1]);
  }
  const anchored = [Math.max(first, inView.first), Math.min(last, inView.last)] as const;
  return anchored[0] < anchored[1] ? [...carried, anchored] : carried;
}

/** Led as it was, where its lead is in view. */
function candidateOf(
  parts: readonly (readonly [number, number])[],
  item: Placing,
  index: LaneIndex,
): Candidate {
  const usual = ofRank(index, item.rank);
  const leads = parts.some(([first, last]) => usual >= first && usual < last)
    ? [usual]
    : parts.flatMap(([first, last]) => mostSevere(index, first, last) ?? []);
  const rank = Math.min(...leads.map((lead) => rankOf(index, lead)));
  const lead = eventAt(index, ofRank(index, rank));
  return {
    lead,
    rank,
    severity: severityOf(lead),
    count: parts.reduce((sum, [first, last]) => sum + last - first, 0),
    from: Math.min(...parts.map(([first]) => anchorAt(index, first))),
    to: Math.max(...parts.map(([, last]) => anchorAt(index, last - 1))),
    parts,
  };
}

/** Those of whom only the number is known are told with a mark at the edge that they come from. False where there is none. */
function tellWith(items: readonly Placing[], count: number, view: Viewport): boolean {
  const [mark] = items.filter(({ track }) => track === 'points').sort((a, b) => a.left - b.left);
  if (!mark) return false;
  mark.count += count;
  mark.bar = null;
  reckonEdges(mark, view);
  return true;
}

/** At the edges marks are moved inside, and may now touch: there the less severe joins the other. */
function settle(items: readonly Placing[], view: Viewport): readonly Placing[] {
  const bars = items.filter(({ track }) => track === 'bars');
  const points: Placing[] = [];
  for (const item of items
    .filter(({ track }) => track === 'points')
    .sort((a, b) => a.rank - b.rank)) {
    const inTheWay = points.filter((other) => other.row === item.row && touches(item, other));
    const neighbour = nearest(inTheWay, item.x);
    if (neighbour) join(neighbour, item, view);
    else points.push(item);
  }
  return [...bars, ...settleCounts(points, view)];
}
