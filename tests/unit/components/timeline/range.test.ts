import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeBetween, rangeOver } from '#lib/components/timeline/range.ts';
import { DAY, MINUTE, ms } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { timeToPx, viewport } from '#lib/timeline/viewport.ts';

const event = (earliest: number | null, latest: number | null): TimelineEvent =>
  ({
    id: `${earliest}-${latest}`,
    earliest: earliest === null ? null : ms(earliest * DAY),
    latest: latest === null ? null : ms(latest * DAY),
  }) as TimelineEvent;

describe('a range selected by hand', () => {
  const view = viewport(0, 100 * DAY, 1000);

  it('is whole days around what was touched, whichever way the hand went', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 1050 }),
        fc.integer({ min: -50, max: 1050 }),
        (a, b) => {
          const { from, to } = rangeBetween(view, a, b);
          expect(rangeBetween(view, b, a)).toEqual({ from, to });
          expect(from % DAY).toBe(0);
          expect(to % DAY).toBe(0);
          expect(to).toBeGreaterThan(from);
          const [left, right] = [Math.max(0, Math.min(a, b)), Math.min(1000, Math.max(a, b))];
          expect(timeToPx(view, from)).toBeLessThanOrEqual(left + 1e-6);
          expect(timeToPx(view, to)).toBeGreaterThanOrEqual(right - 1e-6);
        },
      ),
    );
  });

  it('is quarters of an hour where the window is of hours', () => {
    const { from, to } = rangeBetween(viewport(0, DAY, 960), 100, 200);
    expect(from % (15 * MINUTE)).toBe(0);
    expect(to - from).toBeLessThan(3 * 60 * MINUTE);
  });
});

describe('a range selected by key', () => {
  it('goes from the first to the last day of both events, in either order', () => {
    const [early, late] = [event(10, 11), event(20, 50)];
    expect(rangeOver(early, late)).toEqual({ from: 10 * DAY, to: 50 * DAY });
    expect(rangeOver(late, early)).toEqual({ from: 10 * DAY, to: 50 * DAY });
  });

  it('takes a day of what is open, and nothing of what is undated', () => {
    expect(rangeOver(event(null, 5), event(7, null))).toEqual({ from: 4 * DAY, to: 8 * DAY });
    expect(rangeOver(event(null, null), event(1, 2))).toBeNull();
  });
});
