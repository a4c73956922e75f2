import { expect, it } from 'vitest';
import { buildScene } from '#lib/render/build-scene.ts';
import type { SceneGroup, SceneNode } from '#lib/render/scene.ts';
import { layoutTimeline } from '#lib/timeline/layout.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { timelineWords } from '#lib/words/timeline-words.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';

const groupsOf = (nodes: readonly SceneNode[]): readonly SceneGroup[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsOf(node.children)] : []));

/** Marks with a ring around them: the only ones drawn in ink. */
const ringed = (
  selected: string | null,
  folded: readonly string[],
): readonly (string | undefined)[] => {
  const layout = layoutTimeline({
    events: CRISIS,
    dyads: DYADS,
    actors: ACTORS,
    viewport: viewport(day('2015-09-01'), day('2017-01-01'), 900),
    selected,
    folded: new Set(folded),
  });
  return groupsOf(buildScene(layout, timelineWords('en', ACTORS)).nodes)
    .filter(({ role }) => role === 'mark')
    .filter(({ children }) =>
      children.some((node) => node.kind === 'path' && node.stroke === 'ink'),
    )
    .map(({ id }) => id);
};

const DOWNING = 'turkey-downs-a-russian-warplane';

it('the open event is ringed, and the crowd that it is in', () => {
  expect(ringed(null, [])).toEqual([]);
  expect(ringed(DOWNING, [])).toEqual([DOWNING]);
  const quiet = 'turkey-protests-at-the-bombing-of-turkmen-villages';
  expect(ringed(quiet, ['TUR>RUS'])).toEqual([DOWNING]);
});
