/** No text of a picture lies on another, nor outside of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildScene } from '#lib/render/build-scene.ts';
import type { SceneNode, SceneText } from '#lib/render/scene.ts';
import { indexTimeline, layoutIndexed } from '#lib/timeline/layout.ts';
import { layoutStrip } from '#lib/timeline/strip.ts';
import { textWidth } from '#lib/timeline/text-width.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { timelineWords } from '#lib/words/timeline-words.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from '../timeline/random-events.ts';

const data = { dyads: DYADS, actors: ACTORS };
const words = timelineWords('en', ACTORS);

const textsOf = (nodes: readonly SceneNode[]): readonly SceneText[] =>
  nodes.flatMap((node) =>
    node.kind === 'group' ? textsOf(node.children) : node.kind === 'text' ? [node] : [],
  );

function boxOf({ text, x, y, size, weight, anchor }: SceneText) {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // From the top of a capital to the baseline.
  return { text, left, right: left + width, top: y - 0.72 * size, bottom: y };
}

function expectApart(nodes: readonly SceneNode[]): void {
  const boxes = textsOf(nodes).map(boxOf);
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const apart =
        a.right <= b.left + 1e-6 ||
        b.right <= a.left + 1e-6 ||
        a.bottom <= b.top ||
        b.bottom <= a.top;
      if (!apart) expect.fail(`"${a.text}" lies on "${b.text}"`);
    }
}

it('of lanes, open and folded', () => {
  fc.assert(
    fc.property(randomEvents(100), randomViews, fc.nat(255), (events, view, mask) => {
      fc.pre(view.width >= 540);
      const index = indexTimeline({ ...data, events });
      const keys = index.lanes.map(({ lane }) => lane.key);
      const folded = new Set(keys.filter((_, i) => mask & (1 << i)));
      expectApart(buildScene(layoutIndexed(index, { viewport: view, folded }), words).nodes);
    }),
  );
});

it('of a strip', () => {
  fc.assert(
    fc.property(randomEvents(100), randomViews, (events, view) => {
      const index = indexTimeline({ ...data, events });
      expectApart(buildScene(layoutStrip(index, { viewport: view }), words).nodes);
    }),
  );
});

it('at every step of a long zoom, and the peak is always named', () => {
  const index = indexTimeline({ ...data, events: CRISIS });
  for (let days = 3; days < 20_000; days *= 1.3)
    for (const width of [320, 343, 540, 820, 1168]) {
      const from = day('2015-11-20') - days * 0.4 * 86_400_000;
      const view = viewport(from, from + days * 86_400_000, width);
      const layout =
        width < 540
          ? layoutStrip(index, { viewport: view })
          : layoutIndexed(index, { viewport: view });
      const { nodes } = buildScene(layout, words);
      expectApart(nodes);
      const peak = layout.curve?.peak;
      if (!peak) continue;
      const label = words.tensionPeak(peak.value, peak.at, { short: true });
      const long = words.tensionPeak(peak.value, peak.at);
      expect(textsOf(nodes).some(({ text }) => text === label || text === long)).toBe(true);
    }
});
