import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straighten, type Corner } from '#lib/render/straighten.ts';

const WITHIN = 0.5;

/** From a point to the nearest part of a line. */
function nearest({ x, y }: Corner, line: readonly Corner[]): number {
  return Math.min(
    ...line.slice(1).map((end, i) => {
      const start = line[i]!;
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - start.x) * dx + (y - start.y) * dy) / length;
      const share = Math.max(0, Math.min(1, along));
      return Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
    }),
  );
}

const corner = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.double({ min: 0, max: 40, noNaN: true }),
});
const lines = fc
  .array(corner, { minLength: 2, maxLength: 80 })
  .map((points) => points.sort((a, b) => a.x - b.x));

describe('straighten', () => {
  it('keeps both ends and leaves no point further away than it may', () => {
    fc.assert(
      fc.property(lines, (points) => {
        const kept = straighten(points, WITHIN);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        for (const point of points) expect(nearest(point, kept)).toBeLessThanOrEqual(WITHIN + 1e-9);
      }),
    );
  });

  it('keeps a jump, and of a straight line its ends', () => {
    const jump = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 9 },
      { x: 9, y: 9 },
    ];
    expect(straighten(jump, WITHIN)).toEqual(jump);
    const straight = Array.from({ length: 50 }, (_, x) => ({ x, y: 2 * x }));
    expect(straighten(straight, WITHIN)).toEqual([straight[0], straight[49]]);
  });
});
