import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexTimeline } from '#lib/timeline/layout.ts';
import { layoutOverview } from '#lib/timeline/overview.ts';
import { anchorOf } from '#lib/timeline/timeline-event.ts';
import { timeToPx } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from './random-events.ts';

it('the strip of all time counts every event that is anchored in it once', () => {
  fc.assert(
    fc.property(randomEvents(80), randomViews, (events, view) => {
      const layout = layoutOverview(
        indexTimeline({ events, dyads: DYADS, actors: ACTORS }),
        view,
        view.width,
      );
      const anchors = events.flatMap((event) => anchorOf(event) ?? []);
      if (!layout) {
        expect(anchors).toEqual([]);
        return;
      }
      const { from, to } = layout.viewport;
      expect(layout.bars.reduce((sum, { count }) => sum + count, 0)).toBe(
        anchors.filter((anchor) => anchor >= from && anchor < to).length,
      );
      for (const { earliest } of events)
        if (earliest !== null) expect(earliest >= from && earliest < to).toBe(true);
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
