import { buildOverviewScene } from '#lib/render/build-overview-scene.ts';
import type { Scene } from '#lib/render/scene.ts';
import { svg } from '#lib/render/svg.ts';
import { timelineScene } from '#lib/render/timeline-scene.ts';
import { foldedByDefault } from '#lib/timeline/fold.ts';
import { indexTimeline } from '#lib/timeline/layout.ts';
import { layoutOverview } from '#lib/timeline/overview.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { timelineWords } from '#lib/words/timeline-words.ts';
import type { SceneCase } from './cases.ts';
import { ACTORS, day, DYADS } from './crisis.ts';

/** One case as the file it is kept in. */
export const drawCase = (one: SceneCase): string => svg(sceneOf(one), { standalone: one.theme });

export function sceneOf({ events, from, to, width, selected, height, highlight }: SceneCase): Scene {
  const index = indexTimeline({ events, dyads: DYADS, actors: ACTORS });
  const view = {
    viewport: viewport(day(from), day(to), width),
    selected: selected ?? null,
    folded: height === undefined ? null : foldedByDefault(index, height),
    highlight: highlight ? { from: day(highlight.from), to: day(highlight.to) } : null,
  };
  return timelineScene(index, view, timelineWords('en', ACTORS));
}

/** The strip of all time under a case's timeline. */
export function drawOverview({ events, from, to, width, theme }: SceneCase): string {
  const index = indexTimeline({ events, dyads: DYADS, actors: ACTORS });
  const layout = layoutOverview(index, { from: day(from), to: day(to) }, width);
  if (!layout) throw new Error('overview: nothing is dated');
  return svg(buildOverviewScene(layout, timelineWords('en', ACTORS)), { standalone: theme });
}
