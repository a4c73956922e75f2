import { describe, expect, test } from 'vitest';
import { measure, measureParts } from '../../bench/extract/bootstrap.ts';

const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
const DICE = Array.from({ length: 600 }, (_, index) => (index % 6) + 1);

describe('a figure with its interval', () => {
  test('is that of all items, and lies in its interval', () => {
    const { value, low, high, items } = measure(DICE, mean);
    expect(value).toBe(3.5);
    expect(items).toBe(600);
    // The mean of 600 throws is 3.5 ± 1.96 · 1.708 / √600.
    expect(low).toBeCloseTo(3.36, 1);
    expect(high).toBeCloseTo(3.64, 1);
  });

  test('is the same each time', () => {
    expect(measure(DICE, mean)).toEqual(measure(DICE, mean));
  });

  test('has no interval where there is nothing to draw from', () => {
    expect(measure([], () => 0)).toEqual({ value: 0, low: null, high: null, items: 0 });
  });

  test('is told of the parts too, which share no item', () => {
    const parts = measureParts(DICE, (_, index) => index % 3 === 2, mean);
    expect(parts.developed.items + parts.aside.items).toBe(parts.all.items);
    expect(parts.aside.value).toBe(mean([3, 6]));
  });
});
