import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, ms } from '#lib/model/units.ts';
import { followReading, readingLine } from '#lib/timeline/reading.ts';
import { ALL_TIME, viewport } from '#lib/timeline/viewport.ts';
import { randomViews, START } from './random-events.ts';

const instants = fc.integer({ min: -4000, max: 4000 }).map((days) => ms(START + days * DAY));
const directions = fc.constantFrom('on' as const, 'back' as const);

describe('the window follows what is read', () => {
  it('holds it afterwards, keeps its length, and stays where it is the second time', () => {
    fc.assert(
      fc.property(randomViews, instants, directions, (view, at, direction) => {
        const followed = followReading(view, at, direction, ALL_TIME);
        expect(followed.from).toBeLessThanOrEqual(at + 1);
        expect(followed.to).toBeGreaterThan(at - 1);
        expect(followed.to - followed.from).toBeCloseTo(view.to - view.from, 0);
        const again = followReading(followed, at, direction, ALL_TIME);
        expect(Math.abs(again.from - followed.from)).toBeLessThan(2);
      }),
    );
  });

  it('does not move for what it already shows with room ahead', () => {
    const view = viewport(START, START + 100 * DAY, 800);
    for (const days of [0, 1, 50, 84])
      expect(followReading(view, START + days * DAY, 'on', ALL_TIME)).toBe(view);
    expect(followReading(view, START + 90 * DAY, 'on', ALL_TIME).from).toBe(START + 5 * DAY);
    expect(followReading(view, START + 90 * DAY, 'back', ALL_TIME)).toBe(view);
    expect(followReading(view, START + 4 * DAY, 'back', ALL_TIME).from).toBe(START - 6 * DAY);
  });
});

describe('the reading line', () => {
  it('goes down from the top to the bottom of the screen on the last screenful, and never back', () => {
    const at = (below: number) => readingLine({ top: 100, height: 600, below });
    expect(at(5000)).toBe(124);
    expect(at(600)).toBe(124);
    expect(at(0)).toBe(676);
    expect(at(300)).toBeGreaterThan(at(400));
  });
});
