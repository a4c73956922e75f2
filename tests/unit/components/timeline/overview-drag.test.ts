import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedWindow, shiftOfKey, windowAt } from '#lib/components/timeline/overview-drag.ts';
import { DAY, ms } from '#lib/model/units.ts';

const span = (from: number, to: number) => ({ from: ms(from * DAY), to: ms(to * DAY) });
const STRIP = span(0, 1000);

const window = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 100 }))
  .map(([from, length]) => span(from, from + length));
const shift = fc.integer({ min: -2000, max: 2000 }).map((days) => days * DAY);

describe('a hand on the overview', () => {
  it('never leaves the strip, and never leaves less than a day', () => {
    fc.assert(
      fc.property(window, shift, fc.constantFrom('from', 'to', 'whole'), (start, by, grip) => {
        const { from, to } = draggedWindow(start, grip, by, STRIP);
        expect(from).toBeGreaterThanOrEqual(STRIP.from);
        expect(to).toBeLessThanOrEqual(STRIP.to);
        expect(to - from).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });

  it('moves the window as it is, and an end without the other', () => {
    fc.assert(
      fc.property(window, shift, (start, by) => {
        const moved = draggedWindow(start, 'whole', by, STRIP);
        expect(moved.to - moved.from).toBe(start.to - start.from);
        expect(draggedWindow(start, 'from', by, STRIP).to).toBe(start.to);
        expect(draggedWindow(start, 'to', by, STRIP).from).toBe(start.from);
      }),
    );
  });

  it('on an empty place brings the middle of the window there', () => {
    expect(windowAt(span(0, 100), 500 * DAY, STRIP)).toEqual(span(450, 550));
    expect(windowAt(span(0, 100), 20 * DAY, STRIP)).toEqual(span(0, 100));
  });
});

describe('a key on an end of the window', () => {
  const press = (key: string, end: 'from' | 'to') => shiftOfKey(key, end, span(400, 500), STRIP);

  it('moves it by whole days, further with the page keys', () => {
    expect(press('ArrowRight', 'from')).toBe(8 * DAY);
    expect(press('ArrowLeft', 'to')).toBe(-8 * DAY);
    expect(press('PageUp', 'from')).toBe(80 * DAY);
  });

  it('brings it to an end of the strip', () => {
    expect(draggedWindow(span(400, 500), 'from', press('Home', 'from') ?? 0, STRIP)).toEqual(
      span(0, 500),
    );
    expect(draggedWindow(span(400, 500), 'to', press('End', 'to') ?? 0, STRIP)).toEqual(
      span(400, 1000),
    );
  });

  it('is left alone where it means nothing', () => {
    expect(press('a', 'from')).toBeNull();
    expect(press('Tab', 'to')).toBeNull();
  });
});
