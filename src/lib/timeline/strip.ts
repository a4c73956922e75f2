/**
 * The timeline of a narrow screen, about 100 px high, whose events are read in the list under it:
 *
 *     tension, small
 *     axis, in one line
 *     ◆+3   ◯   ◆+12   ◯     one row of points for all lanes together
 */
import { px, type Px } from '../model/units.ts';
import { layoutCurve } from './curve.ts';
import { TARGET } from './heights.ts';
import { countInView } from './lane-index.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { Lane } from './lanes.ts';
import { highlightOf, type TimelineLayout, type TimelineView } from './layout.ts';
import { layoutFoldedMarks } from './marks.ts';
import { ONE_ROW } from './place-lane.ts';
import { layoutTicks } from './ticks.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { resize, type Viewport } from './viewport.ts';

/** Vertical measures. The caption of the curve stands above it. */
const STRIP = { caption: 18, curve: 30, underCurve: 4, axis: 21, underMarks: 2 } as const; // px

export function layoutStrip(index: TimelineIndex, view: TimelineView): TimelineLayout {
  const viewport = resize(view.viewport, view.width ?? view.viewport.width);
  const curve = index.tension
    ? {
        ...layoutCurve(index.tension, viewport),
        y: px(STRIP.caption),
        height: px(STRIP.curve),
      }
    : null;
  const axisY = curve ? STRIP.caption + STRIP.curve + STRIP.underCurve : 0;
  const lane = layoutAll(index, viewport, px(axisY + STRIP.axis));
  return {
    form: 'strip',
    viewport,
    width: viewport.width,
    height: px(lane.y + lane.height),
    curve,
    lanes: [lane],
    ticks: layoutTicks(viewport),
    axisY: px(axisY),
    highlight: highlightOf(view.highlight ?? null, viewport),
    selected: view.selected ?? null,
    totals: {
      inView: lane.inView,
      inLanes: lane.inView,
      all: index.count,
      undated: index.undated,
    },
  };
}

/** Every event, whatever its lane, in one folded lane that needs no heading. */
function layoutAll({ all }: TimelineIndex, viewport: Viewport, y: Px): LaneLayout {
  const { marks, unplaced } = layoutFoldedMarks(all, viewport);
  const count = all.size + all.undated;
  const lane: Lane = { key: 'all', kind: 'all', actors: [], featured: false, count };
  return {
    lane,
    y,
    height: px(TARGET + STRIP.underMarks),
    headingHeight: px(0),
    rows: ONE_ROW,
    folded: true,
    marks,
    labels: [],
    inView: countInView(all, viewport.from, viewport.to),
    unplaced,
  };
}
