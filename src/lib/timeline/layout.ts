/**
 * The whole timeline of one viewport, as plain data in screen coordinates, without words or colours:
 *
 *     curve      tension of the dyad in view, on the same time axis
 *     axis       units, and the context under them: above the lanes, where the first screen shows it
 *     lanes      heading, rows of points, rows of bars; folded: heading and one row of points
 *
 * `indexTimeline` costs a sort and is done once; `layoutIndexed` costs what is on screen.
 */
import { px, type Px } from '../model/units.ts';
import { layoutCurve, type TensionCurve } from './curve.ts';
import { HEIGHTS } from './heights.ts';
import { countInView } from './lane-index.ts';
import { layoutLane, type LaneLayout } from './lane-layout.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import type { Interval } from './timeline-event.ts';
import { indexTimeline, type TimelineData, type TimelineIndex } from './timeline-index.ts';
import { resize, timeToPx, type Viewport } from './viewport.ts';

export { markY, type LaneLayout } from './lane-layout.ts';
export {
  countedLanes,
  indexTimeline,
  type LanesArranged,
  type TimelineData,
  type TimelineIndex,
} from './timeline-index.ts';

export interface TimelineView {
  readonly viewport: Viewport;
  /** Where it differs from the viewport's. */
  readonly width?: number;
  /** A date that the address names: drawn as a band. */
  readonly highlight?: Interval | null;
  /** Id of the open event. */
  readonly selected?: string | null;
  /** Keys of the lanes drawn as one row. */
  readonly folded?: ReadonlySet<string> | null;
}

export interface TimelineTotals {
  /** Events that meet the window, each once. */
  readonly inView: number;
  /** The same summed over the lanes: more where an event lies in several. */
  readonly inLanes: number;
  /** All that were given, undated ones included. */
  readonly all: number;
  readonly undated: number;
}

export interface TimelineLayout {
  /** `strip`: of a narrow screen, see `strip.ts`. */
  readonly form: 'lanes' | 'strip';
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

/** Everything at once: for a server that draws a window one time. */
export const layoutTimeline = (options: TimelineData & TimelineView): TimelineLayout =>
  layoutIndexed(indexTimeline(options), options);

export function layoutIndexed(index: TimelineIndex, view: TimelineView): TimelineLayout {
  const viewport = resize(view.viewport, view.width ?? view.viewport.width);
  const curve = index.tension
    ? { ...layoutCurve(index.tension, viewport), y: px(HEIGHTS.top), height: px(HEIGHTS.curve) }
    : null;
  const axisY = axisTop(index);
  let y = axisY + HEIGHTS.axis;
  const lanes = index.lanes.map((lane): LaneLayout => {
    const folded = view.folded?.has(lane.lane.key) ?? false;
    const layout = layoutLane(lane, viewport, y, folded);
    y += layout.height;
    return layout;
  });
  const inLanes = lanes.reduce((sum, lane) => sum + lane.inView, 0);
  return {
    form: 'lanes',
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
      inView: index.shared ? countInView(index.all, viewport.from, viewport.to) : inLanes,
      inLanes,
      all: index.count,
      undated: index.undated,
    },
  };
}

/** Under the curve, or at the top where none is drawn. */
export const axisTop = (index: Pick<TimelineIndex, 'tension'>): number =>
  index.tension ? HEIGHTS.top + HEIGHTS.curve + HEIGHTS.underCurve : HEIGHTS.top;

export function highlightOf(
  interval: Interval | null,
  view: Viewport,
): TimelineLayout['highlight'] {
  if (!interval) return null;
  const x0 = Math.max(0, timeToPx(view, interval.from ?? view.from));
  const x1 = Math.min(view.width, timeToPx(view, interval.to ?? view.to));
  return x1 > x0 ? { x0: px(x0), x1: px(x1) } : null;
}
