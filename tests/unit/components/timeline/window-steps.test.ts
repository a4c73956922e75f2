import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsFrom, windowAroundEvent } from '#lib/components/timeline/window-steps.ts';
import { DAY, ms } from '#lib/model/units.ts';

const day = (n: number) => ms(n * DAY);
const span = (from: number, to: number) => ({ from: day(from), to: day(to) });

describe('the windows of the buttons', () => {
  it('are whole days and never empty', () => {
    const windows = fc.tuple(
      fc.integer({ min: -9_000, max: 9_000 }),
      fc.integer({ min: 1, max: 900 }),
    );
    fc.assert(
      fc.property(windows, ([start, length]) => {
        const steps = stepsFrom(span(start, start + length), span(0, 400));
        for (const { from, to } of Object.values(steps) as { from: number; to: number }[]) {
          expect(to).toBeGreaterThan(from);
          expect([Math.abs(from % DAY), Math.abs(to % DAY)]).toEqual([0, 0]);
        }
      }),
    );
  });

  it('zoom about the middle', () => {
    expect(stepsFrom(span(0, 40), span(0, 40))).toMatchObject({
      in: span(10, 30),
      out: span(-20, 60),
      earlier: span(-20, 20),
      later: span(20, 60),
    });
  });
});

describe('the window of an event’s own page', () => {
  it('is the usual one where the event is in it, also by an open side', () => {
    const usual = span(100, 200);
    expect(windowAroundEvent({ earliest: day(150), latest: day(151) }, usual)).toBe(usual);
    expect(windowAroundEvent({ earliest: null, latest: day(101) }, usual)).toBe(usual);
    expect(windowAroundEvent({ earliest: null, latest: null }, usual)).toBe(usual);
  });

  it('lies around an event that is elsewhere', () => {
    expect(windowAroundEvent({ earliest: day(500), latest: day(501) }, span(100, 200))).toEqual(
      span(450, 550),
    );
  });
});
