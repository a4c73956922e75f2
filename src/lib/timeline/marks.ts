/**
 * What is drawn of one lane in one viewport. Every event in view is in exactly one mark, or unplaced.
 *
 *     world → places → their labels → what the screen shows of both
 */
import { ms, px } from '../model/units.ts';
import { clipLane } from './clip-lane.ts';
import { labelsInView, layoutLabels, type MarkLabel } from './labels.ts';
import type { LaneIndex } from './lane-index.ts';
import type { Mark } from './mark.ts';
import { LaneMembers } from './members.ts';
import { ONE_ROW, placeLane, type LaneRows } from './place-lane.ts';
import type { Placing } from './placing.ts';
import { whiskerOf } from './shape.ts';
import type { Unplaced } from './unplaced.ts';
import { timeToPx, type Viewport } from './viewport.ts';
import { worldOf } from './world.ts';

export interface LaneMarks {
  readonly marks: readonly Mark[];
  readonly labels: readonly MarkLabel[];
  readonly unplaced: Unplaced;
}

/** The last places of each lane: while a screen moves over one world they are the same. */
const openPlaces = new WeakMap<LaneIndex, Places>();
const foldedPlaces = new WeakMap<LaneIndex, Places>();

export function layoutMarks(index: LaneIndex, view: Viewport, rows: LaneRows): LaneMarks {
  const { world, placed, labels } = placesOf(index, view, rows);
  const { items, unplaced } = clipLane(placed, index, view);
  const marks = items.map((item) => markOf(item, index, view));
  const shift = timeToPx(world, view.from);
  return { marks, labels: labelsInView(marks, labels, shift, view.width), unplaced };
}

/** All as points in a single row, without titles. */
export function layoutFoldedMarks(index: LaneIndex, view: Viewport): Omit<LaneMarks, 'labels'> {
  const { placed } = foldedPlacesOf(index, view);
  const { items, unplaced } = clipLane(placed, index, view);
  return { marks: items.map((item) => markOf(item, index, view)), unplaced };
}

interface Places {
  readonly world: Viewport;
  readonly placed: readonly Placing[];
  readonly labels: readonly MarkLabel[];
}

const placesOf = (index: LaneIndex, view: Viewport, rows: LaneRows): Places =>
  remembered(openPlaces, index, view, (world) => {
    const placed = placeLane(index, world, rows, false);
    const marks = placed.map((item) => markOf(item, index, world));
    return { world, placed, labels: layoutLabels(marks, world.width) };
  });

const foldedPlacesOf = (index: LaneIndex, view: Viewport): Places =>
  remembered(foldedPlaces, index, view, (world) => ({
    world,
    placed: placeLane(index, world, ONE_ROW, true),
    labels: [],
  }));

function remembered(
  places: WeakMap<LaneIndex, Places>,
  index: LaneIndex,
  view: Viewport,
  find: (world: Viewport) => Places,
): Places {
  const world = worldOf(view);
  const last = places.get(index);
  if (last && isSame(last.world, world)) return last;
  const found = find(world);
  places.set(index, found);
  return found;
}

/** Panning adds and subtracts the same shift: what rounding makes of it is not seen. */
const isSame = (one: Viewport, other: Viewport): boolean =>
  one.from === other.from && one.to === other.to && Math.abs(one.width - other.width) < 1e-3;

function markOf(item: Placing, index: LaneIndex, view: Viewport): Mark {
  const { lead, row, track, count, bar, side, style } = item;
  if (bar) return { kind: 'bar', track, row, event: lead, ...bar };
  const base = { track, row, x: px(item.x), radius: px(item.radius) } as const;
  if (count === 1) {
    const whisker = style === 'rest' ? whiskerOf(lead, view) : null;
    return { kind: 'point', event: lead, ...base, whisker };
  }
  const [from, to] = [ms(item.from), ms(item.to)];
  const members = new LaneMembers(index, item.parts, count, lead);
  return { kind: 'bucket', lead, count, ...base, style, side, from, to, members };
}
