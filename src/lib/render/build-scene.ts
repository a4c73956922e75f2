/** The picture of a timeline: behind everything the grid, then the curve, the lanes, the axis. */
import type { TimelineLayout } from '../timeline/layout.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { drawAxis, drawGrid } from './draw-axis.ts';
import { drawCurve } from './draw-curve.ts';
import { drawLane } from './draw-lane.ts';
import type { Scene } from './scene.ts';

export function buildScene(layout: TimelineLayout, words: TimelineWords): Scene {
  return {
    width: layout.width,
    height: layout.height,
    nodes: [
      drawGrid(layout),
      ...(layout.curve ? [drawCurve(layout.curve, layout.width, words)] : []),
      ...layout.lanes.map((lane) => drawLane(lane, layout.width, words, layout.selected)),
      drawAxis(layout, words),
    ],
  };
}
