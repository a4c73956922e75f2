import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTimeline } from '#lib/timeline/layout.ts';
import { countOf, extentOf, fingerRoom } from '#lib/timeline/mark.ts';
import { layoutStrip } from '#lib/timeline/strip.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

const data = { dyads: DYADS, actors: ACTORS };

describe('a strip', () => {
  it('counts every event in view once, in marks that a finger tells apart', () => {
    fc.assert(
      fc.property(randomEvents(150), randomViews, (events, view) => {
        const layout = layoutStrip(indexTimeline({ ...data, events }), { viewport: view });
        const [lane] = layout.lanes;
        const marks = lane?.marks ?? [];
        const inView = events.filter((one) => isInView(one, view.from, view.to)).length;
        expect(layout.totals.inView).toBe(inView);
        expect(marks.reduce((sum, mark) => sum + countOf(mark), lane?.unplaced.count ?? 0)).toBe(
          inView,
        );
        const rooms = marks
          .map((mark) => fingerRoom(extentOf(mark), layout.width))
          .sort((a, b) => a[0] - b[0]);
        for (const [i, [left]] of rooms.entries())
          expect(left).toBeGreaterThanOrEqual(rooms[i - 1]?.[1] ?? 0);
      }),
    );
  });

  it('is as high whatever it shows', () => {
    const view = viewport(day('2015-09-01'), day('2017-01-01'), 358);
    const heights = [CRISIS, CRISIS.slice(0, 1), []].map(
      (events) => layoutStrip(indexTimeline({ ...data, events }), { viewport: view }).height,
    );
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeLessThanOrEqual(104);
  });
});
