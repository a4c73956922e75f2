/**
 * All time in one strip: how many events lie where, and which piece of it the timeline shows. The
 * bars' edges are fixed for a width, so that nothing moves but the window.
 */
import { px, type Ms, type Px } from '../model/units.ts';
import { anchoredIn, scoreSum } from './lane-index.ts';
import { countedLanes, type TimelineIndex } from './layout.ts';
import { layoutTicks, type Tick } from './ticks.ts';
import { fit, pxToTime, timeToPx, viewport, type Viewport } from './viewport.ts';

export interface OverviewBar {
  readonly x: Px;
  readonly width: Px;
  /** Events anchored here, at least 1. */
  readonly count: number;
  /** Share of the fullest bar, by the square root: single events stay visible beside crowds. */
  readonly height: number;
  /** Sum of their Goldstein scores (× 100). */
  readonly score: number;
  /** In the window of the timeline. */
  readonly inWindow: boolean;
}

export interface OverviewLayout {
  /** All the time that it shows: maps the strip's px to time and back. */
  readonly viewport: Viewport;
  readonly bars: readonly OverviewBar[];
  readonly window: { readonly x0: Px; readonly x1: Px };
  readonly ticks: readonly Tick[];
}

const BAR = 5; // px, with the gap to the next
const GAP = 1; // px

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

/** Over the extent and the window; null where nothing is dated. The strip reaches at least over `reach`: while a hand is on it, it stays. */
export function layoutOverview(
  index: TimelineIndex,
  window: Window,
  width: number,
  reach: Window = window,
): OverviewLayout | null {
  const { extent } = index;
  if (!extent) return null;
  const view = fit(
    viewport(extent.from, extent.to, width),
    Math.min(extent.from, window.from, reach.from),
    Math.max(extent.to, window.to, reach.to),
    0,
  );
  const counts = countsOver(index, view);
  const most = Math.max(...counts.map(({ count }) => count));
  return {
    viewport: view,
    bars: counts
      .filter(({ count }) => count > 0)
      .map(({ x, from, count, score }) => ({
        x: px(x),
        width: px(Math.min(BAR - GAP, width - x)),
        count,
        height: Math.sqrt(count / most),
        score,
        inWindow: from >= window.from && from < window.to,
      })),
    window: { x0: timeToPx(view, window.from), x1: timeToPx(view, window.to) },
    ticks: layoutTicks(view).ticks,
  };
}

interface BarCount {
  readonly x: number;
  readonly from: Ms;
  readonly count: number;
  readonly score: number;
}

/** The last counts of each index: while only the window moves they are the same. */
const lastCounts = new WeakMap<
  TimelineIndex,
  { readonly view: Viewport; readonly counts: readonly BarCount[] }
>();

function countsOver(index: TimelineIndex, view: Viewport): readonly BarCount[] {
  const { from, to, width } = view;
  const last = lastCounts.get(index);
  if (last?.view.from === from && last.view.to === to && last.view.width === width)
    return last.counts;
  const lanes = countedLanes(index);
  const counts = Array.from({ length: Math.ceil(width / BAR) }, (_, i): BarCount => {
    const start = pxToTime(view, i * BAR);
    const end = pxToTime(view, Math.min((i + 1) * BAR, width));
    let [count, score] = [0, 0];
    for (const lane of lanes) {
      const [first, until] = anchoredIn(lane, start, end);
      count += until - first;
      score += scoreSum(lane, first, until);
    }
    return { x: i * BAR, from: start, count, score };
  });
  lastCounts.set(index, { view, counts });
  return counts;
}
