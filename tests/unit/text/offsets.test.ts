import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsOf } from '#lib/text/offsets.ts';

test('a character outside the basic plane counts once', () => {
  const offsets = offsetsOf('a😀b😀c');
  expect([0, 1, 3, 4, 6, 7].map(offsets.toCodePoint)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5].map(offsets.toUtf16)).toEqual([0, 1, 3, 4, 6, 7]);
  expect(offsets.toCodePoint(2)).toBe(1);
});

test('there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const offsets = offsetsOf(text);
      const points = [...text];
      let utf16 = 0;
      points.forEach((point, i) => {
        expect(offsets.toCodePoint(utf16)).toBe(i);
        expect(offsets.toUtf16(i)).toBe(utf16);
        utf16 += point.length;
      });
    }),
  );
});
