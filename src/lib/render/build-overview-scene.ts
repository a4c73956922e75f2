/** The strip of all time under the timeline: a bar for each stretch with events, a frame around what is shown. */
import type { OverviewLayout } from '../timeline/overview.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { group, text, type Paint, type Scene, type SceneNode } from './scene.ts';
import { horizontal, rectangle } from './shapes.ts';
import { paintOf } from './theme.ts';

/** Measures a page needs to lay its handles over the strip, in px. */
export const OVERVIEW = { height: 34, axis: 18, handle: 6 } as const;

const LABEL = { size: 11, baseline: 13, apart: 12 } as const; // px
const LOWEST_BAR = 3; // px

export function buildOverviewScene(layout: OverviewLayout, words: TimelineWords): Scene {
  const { width } = layout.viewport;
  const { x0, x1 } = layout.window;
  const frame = { x: Math.max(0.75, x0), right: Math.min(width - 0.75, x1) };
  const bars = barsByPaint(layout);
  return {
    width,
    height: OVERVIEW.height + OVERVIEW.axis,
    nodes: [
      group('overview', [
        {
          kind: 'path',
          d: rectangle(frame.x, 0, Math.max(1, frame.right - frame.x), OVERVIEW.height),
          fill: 'highlight',
        },
        ...bars,
        { kind: 'path', d: horizontal(0, width, OVERVIEW.height), stroke: 'muted', width: 1 },
        {
          kind: 'path',
          d: rectangle(frame.x, 0.75, Math.max(1, frame.right - frame.x), OVERVIEW.height - 0.75),
          stroke: 'ink',
          width: 1.5,
        },
      ]),
      group('axis', labels(layout, words)),
    ],
  };
}

/** No two bars touch: those of one paint are one path. */
function barsByPaint({ bars }: OverviewLayout): SceneNode[] {
  const paths = new Map<Paint, string>();
  for (const bar of bars) {
    const height = Math.max(LOWEST_BAR, bar.height * (OVERVIEW.height - 4));
    const fill = bar.inWindow ? paintOf(bar.score) : 'neutral';
    const d = rectangle(bar.x, OVERVIEW.height - height, bar.width, height);
    paths.set(fill, (paths.get(fill) ?? '') + d);
  }
  return Array.from(paths, ([fill, d]) => ({ kind: 'path', d, fill }));
}

/** The years under it, or what the strip is short enough for; as many as have room. */
function labels({ ticks, viewport }: OverviewLayout, words: TimelineWords): SceneNode[] {
  let free = 0;
  return ticks.flatMap(({ at, x, unit }) => {
    // A month alone does not say which year's.
    const label = unit === 'month' || unit === 'day' ? words.monthShort(at) : words.tick(at, unit);
    const width = textWidth(label, LABEL.size);
    if (x < free || x + width > viewport.width) return [];
    free = x + width + LABEL.apart;
    return [text(label, x, OVERVIEW.height + LABEL.baseline, { size: LABEL.size, fill: 'muted' })];
  });
}
