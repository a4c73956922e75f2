/** Which mark is meant by a point on screen. */
import { bisectLeft } from 'd3';
import { HEIGHTS } from './heights.ts';
import { markY, type LaneLayout, type TimelineLayout } from './layout.ts';
import { extentOf, type Mark } from './mark.ts';

export interface Hit {
  readonly lane: LaneLayout;
  readonly mark: Mark;
  /** px from the point to the mark, 0 inside it. */
  readonly distance: number;
}

export interface HitIndex {
  readonly targets: readonly Target[];
  /** Left edges, sorted as `targets` are. */
  readonly lefts: Float64Array;
  /** Of the widest target, in px. */
  readonly widest: number;
}

interface Target {
  readonly lane: LaneLayout;
  readonly mark: Mark;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A finger needs this much. */
const REACH = 12; // px

export function indexHits(layout: Pick<TimelineLayout, 'lanes'>): HitIndex {
  const targets = layout.lanes
    .flatMap((lane) => lane.marks.map((mark) => targetOf(lane, mark)))
    .sort((a, b) => a.left - b.left);
  return {
    targets,
    lefts: Float64Array.from(targets, ({ left }) => left),
    widest: Math.max(0, ...targets.map(({ left, right }) => right - left)),
  };
}

/** The nearest mark or title within `reach`; of equally near ones the later. */
export function hitAt(index: HitIndex, x: number, y: number, reach: number = REACH): Hit | null {
  const first = bisectLeft(index.lefts, x - reach - index.widest);
  let best: Hit | null = null;
  for (let i = first; i < index.targets.length; i++) {
    const target = index.targets[i];
    if (!target || target.left > x + reach) break;
    const distance = Math.hypot(
      Math.max(target.left - x, 0, x - target.right),
      Math.max(target.top - y, 0, y - target.bottom),
    );
    if (distance <= (best?.distance ?? reach))
      best = { lane: target.lane, mark: target.mark, distance };
  }
  return best;
}

function targetOf(lane: LaneLayout, mark: Mark): Target {
  const [left, right] = extentOf(mark);
  const label = lane.labels.find((candidate) => candidate.mark === mark);
  const half = (mark.track === 'bars' ? HEIGHTS.barRow : HEIGHTS.pointRow) / 2;
  const y = markY(lane, mark);
  return {
    lane,
    mark,
    left: Math.min(left, label?.x ?? left),
    right: Math.max(right, label ? label.x + label.width : right),
    top: y - half,
    bottom: y + half,
  };
}
