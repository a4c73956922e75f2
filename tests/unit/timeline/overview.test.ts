import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexTimeline } from '#lib/timeline/layout.ts';
import { layoutOverview } from '#lib/timeline/overview.ts';
import { timeToPx } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from './random-events.ts';

it('the strip of all time counts every dated event once', () => {
  fc.assert(
    fc.property(randomEvents(80), randomViews, (events, view) => {
      const layout = layoutOverview(
        indexTimeline({ events, dyads: DYADS, actors: ACTORS }),
        view,
        view.width,
      );
      const dated = events.filter(
        ({ earliest, latest }) => earliest !== null || latest !== null,
      ).length;
      expect(layout?.bars.reduce((sum, { count }) => sum + count, 0) ?? 0).toBe(dated);
    }),
  );
});

it('the strip of all time frames the window and marks the bars within it', () => {
  const index = indexTimeline({ events: CRISIS, dyads: DYADS, actors: ACTORS });
  const window = { from: day('2015-11-01'), to: day('2015-12-01') };
  const layout = layoutOverview(index, window, 800);
  if (!layout) throw new Error('nothing is dated');
  expect(layout.window.x0).toBeCloseTo(timeToPx(layout.viewport, window.from), 6);
  expect(layout.bars.some(({ inWindow }) => inWindow)).toBe(true);
  expect(Math.max(...layout.bars.map(({ height }) => height))).toBe(1);
});
