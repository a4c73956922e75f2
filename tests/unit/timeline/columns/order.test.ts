import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderOf } from '#lib/timeline/columns/order.ts';

const plain = (keys: readonly number[]) =>
  keys
    .map((_, i) => i)
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));

const numbers = fc.oneof(
  fc.constantFrom(-Infinity, Infinity, 0, -0, 1, -1, 5e-324, 2 ** 53),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 5 }),
);

it('sorts few numbers as comparing would, equal ones as they stand', () => {
  fc.assert(
    fc.property(fc.array(numbers), (keys) => {
      expect([...orderOf(Float64Array.from(keys))]).toEqual(plain(keys));
    }),
  );
});

it('sorts many as comparing would, equal ones as they stand', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 40, maxLength: 80 }), (some) => {
      const keys = Array.from({ length: 5_000 }, (_, i) => some[(i * 7) % some.length]! * (i % 3));
      const numbered = keys.map((key) => (Number.isNaN(key) ? 0 : key));
      expect([...orderOf(Float64Array.from(numbered))]).toEqual(plain(numbered));
    }),
    { numRuns: 20 },
  );
});
