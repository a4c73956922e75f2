import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, ms } from '#lib/model/units.ts';
import {
  ALL_TIME,
  clamp,
  durationOf,
  fit,
  panBy,
  pxToTime,
  resize,
  timeToPx,
  viewport,
  zoomAt,
  type ViewportBounds,
} from '#lib/timeline/viewport.ts';

const YEAR_2015 = Date.UTC(2015, 0, 1);
const BOUNDS: ViewportBounds = {
  from: ms(YEAR_2015 - 3650 * DAY),
  to: ms(YEAR_2015 + 3650 * DAY),
  shortest: ms(60_000),
};

const views = fc
  .record({
    from: fc.integer({ min: YEAR_2015 - 3000 * DAY, max: YEAR_2015 + 2000 * DAY }),
    duration: fc.integer({ min: 3_600_000, max: 600 * DAY }),
    width: fc.integer({ min: 200, max: 3000 }),
  })
  .map(({ from, duration, width }) => viewport(from, from + duration, width));

describe('viewport', () => {
  it('maps its ends to the edges of the screen', () => {
    const view = viewport(0, 1000, 500);
    expect([timeToPx(view, 0), timeToPx(view, 1000), pxToTime(view, 250)]).toEqual([0, 500, 500]);
  });

  it('keeps the instant under the pointer while zooming', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (view, share, factor) => {
          const x = share * view.width;
          const zoomed = zoomAt(view, x, factor);
          expect(Math.abs(timeToPx(zoomed, pxToTime(view, x)) - x)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('takes a time to the screen and back', () => {
    fc.assert(
      fc.property(views, fc.double({ min: -2, max: 3, noNaN: true }), (view, share) => {
        const time = view.from + share * durationOf(view);
        expect(Math.abs(pxToTime(view, timeToPx(view, time)) - time)).toBeLessThan(1);
      }),
    );
  });

  it('stays within its bounds whatever is done to it', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: 1e-4, max: 1e4, noNaN: true }),
        (view, dx, factor) => {
          for (const moved of [
            panBy(view, dx, BOUNDS),
            zoomAt(view, dx, factor, BOUNDS),
            clamp(view, BOUNDS),
          ]) {
            expect(moved.from).toBeGreaterThanOrEqual(BOUNDS.from);
            expect(moved.to).toBeLessThanOrEqual(BOUNDS.to + 1);
            expect(durationOf(moved)).toBeGreaterThanOrEqual(BOUNDS.shortest - 1);
          }
        },
      ),
    );
  });

  it('returns the same object where nothing changes', () => {
    const view = viewport(YEAR_2015, YEAR_2015 + 10 * DAY, 800);
    expect(panBy(view, 0)).toBe(view);
    expect(zoomAt(view, 0, 1)).toBe(view);
    expect(clamp(view, ALL_TIME)).toBe(view);
    expect(resize(view, 800)).toBe(view);
    const whole = clamp(viewport(BOUNDS.from, BOUNDS.to, 800), BOUNDS);
    expect(panBy(whole, 50, BOUNDS)).toBe(whole);
    expect(zoomAt(whole, 50, 0.5, BOUNDS)).toBe(whole);
  });

  it('pans towards the past when dragged to the right', () => {
    const view = viewport(0, 10 * DAY, 100);
    expect(panBy(view, 10).from).toBe(-DAY);
  });

  it('fits a single instant into at least a day', () => {
    const view = fit(viewport(0, 1000, 100), YEAR_2015, YEAR_2015, 0);
    expect(durationOf(view)).toBe(DAY);
  });

  it('refuses a span or a width that cannot be drawn', () => {
    expect(() => viewport(5, 5, 100)).toThrow('viewport span: 5..5');
    expect(() => viewport(0, Infinity, 100)).toThrow('viewport span');
    expect(() => viewport(0, 5, 0)).toThrow('viewport width: 0');
    expect(() => zoomAt(viewport(0, 5, 10), 0, 0)).toThrow('zoom factor: 0');
  });
});
