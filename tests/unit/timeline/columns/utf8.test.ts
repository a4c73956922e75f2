import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '#lib/timeline/columns/utf8.ts';

it('writes as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(toUtf8(text)).toEqual(new TextEncoder().encode(text));
      expect(fromUtf8(toUtf8(text))).toBe(text.toWellFormed());
    }),
  );
});

it('reads any bytes, and well-formed ones as the platform does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = fromUtf8(bytes);
      expect(text.isWellFormed()).toBe(true);
      if (!new TextDecoder().decode(bytes).includes('\ufffd'))
        expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
    { numRuns: 1_000 },
  );
});

it('reads long texts', () => {
  const long = 'Ankara–Москва 🕊 '.repeat(5_000);
  expect(fromUtf8(toUtf8(long))).toBe(long);
});
