/**
 * The whole timeline of one viewport, as plain data in screen coordinates, without words or colours:
 *
 *     curve      tension of the first dyad, on the same time axis
 *     axis       units, and the context under them: above the lanes, where the first screen shows it
 *     lanes      heading, rows of points, rows of bars
 *
 * `indexTimeline` costs a sort and is done once; `layoutIndexed` costs what is on screen.
 */
import type { Actor, ActorCode } from '../model/actor.ts';
import { px, type Px } from '../model/units.ts';
import { layoutCurve, type TensionCurve } from './curve.ts';
import { indexLane, countInView, type LaneIndex } from './lane-index.ts';
import { layoutLanes, organisationsOf, type Lane } from './lanes.ts';
import { layoutLabels, type MarkLabel } from './labels.ts';
import type { Mark } from './mark.ts';
import { layoutMarks, type LaneRows } from './marks.ts';
import { HEIGHTS } from './heights.ts';
import { laneRows } from './lane-rows.ts';
import { indexTension, type TensionIndex } from './tension.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import type { Interval, TimelineEvent } from './timeline-event.ts';
import { resize, timeToPx, type Viewport } from './viewport.ts';

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The site's dyads: their lanes come first, the first one's tension is drawn. */
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  readonly actors: readonly Actor[];
  /** Days. */
  readonly halfLife?: number;
}

export interface TimelineView {
  readonly viewport: Viewport;
  /** Where it differs from the viewport's. */
  readonly width?: number;
  /** A date that the address names: drawn as a band. */
  readonly highlight?: Interval | null;
  /** Id of the open event. */
  readonly selected?: string | null;
}

export interface TimelineIndex {
  readonly lanes: readonly {
    readonly lane: Lane;
    readonly index: LaneIndex;
    readonly rows: LaneRows;
  }[];
  readonly tension: TensionIndex | null;
  /** Every event, whatever its lane. */
  readonly all: LaneIndex;
  readonly organisations: ReadonlySet<ActorCode>;
  readonly undated: readonly TimelineEvent[];
  readonly count: number;
}

export interface LaneLayout {
  readonly lane: Lane;
  /** Top of the lane. */
  readonly y: Px;
  readonly height: Px;
  readonly rows: LaneRows;
  readonly marks: readonly Mark[];
  readonly labels: readonly MarkLabel[];
  readonly inView: number;
}

export interface TimelineTotals {
  /** Events that meet the window. */
  readonly inView: number;
  /** All that were given, undated ones included. */
  readonly all: number;
  readonly undated: number;
}

export interface TimelineLayout {
  readonly viewport: Viewport;
  readonly width: Px;
  readonly height: Px;
  readonly curve: (TensionCurve & { readonly y: Px; readonly height: Px }) | null;
  readonly lanes: readonly LaneLayout[];
  readonly ticks: Ticks;
  readonly axisY: Px;
  readonly highlight: { readonly x0: Px; readonly x1: Px } | null;
  readonly selected: string | null;
  readonly totals: TimelineTotals;
}

const HALF_LIFE = 30; // days

/** Everything at once: for a server that draws a window one time. */
export const layoutTimeline = (options: TimelineData & TimelineView): TimelineLayout =>
  layoutIndexed(indexTimeline(options), options);

export function indexTimeline({
  events,
  dyads,
  actors,
  halfLife = HALF_LIFE,
}: TimelineData): TimelineIndex {
  const lanes = layoutLanes(events, { dyads, actors }).map((lane) => {
    const index = indexLane(lane.events);
    return { lane, index, rows: laneRows(index) };
  });
  const [dyad] = dyads;
  const all = indexLane(events);
  return {
    lanes,
    tension: dyad ? indexTension(events, dyad, halfLife) : null,
    all,
    organisations: organisationsOf(actors),
    undated: all.undated,
    count: events.length,
  };
}

export function layoutIndexed(index: TimelineIndex, view: TimelineView): TimelineLayout {
  const viewport = resize(view.viewport, view.width ?? view.viewport.width);
  const curve = index.tension
    ? { ...layoutCurve(index.tension, viewport), y: px(HEIGHTS.top), height: px(HEIGHTS.curve) }
    : null;
  const axisY = curve ? HEIGHTS.top + HEIGHTS.curve + HEIGHTS.underCurve : HEIGHTS.top;
  let y = axisY + HEIGHTS.axis;
  const lanes = index.lanes.map(({ lane, index: laneIndex, rows }): LaneLayout => {
    const marks = layoutMarks(laneIndex, viewport, rows);
    const height =
      HEIGHTS.heading +
      rows.points * HEIGHTS.pointRow +
      rows.bars * HEIGHTS.barRow +
      HEIGHTS.underLane;
    const layout = {
      lane,
      y: px(y),
      height: px(height),
      rows,
      marks,
      labels: layoutLabels(marks, viewport.width),
      inView: countInView(laneIndex, viewport.from, viewport.to),
    };
    y += height;
    return layout;
  });
  return {
    viewport,
    width: viewport.width,
    height: px(y),
    curve,
    lanes,
    ticks: layoutTicks(viewport),
    axisY: px(axisY),
    highlight: highlightOf(view.highlight ?? null, viewport),
    selected: view.selected ?? null,
    totals: {
      inView: lanes.reduce((sum, lane) => sum + lane.inView, 0),
      all: index.count,
      undated: index.undated.length,
    },
  };
}

/** Middle of a mark's row. */
export function markY(lane: Pick<LaneLayout, 'y' | 'rows'>, mark: Mark): Px {
  const points = lane.y + HEIGHTS.heading;
  return mark.track === 'bars'
    ? px(points + lane.rows.points * HEIGHTS.pointRow + (mark.row + 0.5) * HEIGHTS.barRow)
    : px(points + (mark.row + 0.5) * HEIGHTS.pointRow);
}

function highlightOf(interval: Interval | null, view: Viewport): TimelineLayout['highlight'] {
  if (!interval) return null;
  const x0 = Math.max(0, timeToPx(view, interval.from ?? view.from));
  const x1 = Math.min(view.width, timeToPx(view, interval.to ?? view.to));
  return x1 > x0 ? { x0: px(x0), x1: px(x1) } : null;
}
