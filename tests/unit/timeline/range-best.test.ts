import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf, indexBest } from '#lib/timeline/range-best.ts';

it('finds the best of any range', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      (values, a, b) => {
        const [first, last] = [
          Math.min(a, b, values.length),
          Math.min(Math.max(a, b), values.length),
        ];
        const tree = indexBest(values.length, (i, j) =>
          (values[i] ?? 0) >= (values[j] ?? 0) ? i : j,
        );
        const best = bestOf(tree, first, last);
        const slice = values.slice(first, last);
        expect(best === null ? undefined : values[best]).toBe(
          slice.length === 0 ? undefined : Math.max(...slice),
        );
      },
    ),
  );
});
