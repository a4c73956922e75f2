import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '#lib/text/normalise.ts';

describe('normaliseText', () => {
  test.each([
    ['line ends', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['byte order mark', '\ufeffKyiv', 'Kyiv'],
    ['controls', 'a\u0000b\u0007c\td\u007f', 'abc\td'],
    ['composition', 'Erdog\u0306an', 'Erdo\u011fan'],
    ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['ordinary text, with its spaces', 'a  b\u00a0c \n', 'a  b\u00a0c \n'],
  ])('%s', (_, raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  test('is cut at the limit, not within a pair', () => {
    expect(normaliseText('ab😀', 3)).toBe('ab');
    expect(normaliseText('ab😀', 4)).toBe('ab😀');
  });

  test('a long run of combining marks costs no time', () => {
    const marks = '\u0315\u0316'.repeat(500_000);
    expect(normaliseText(`a${marks}`).length).toBeLessThanOrEqual(31);
  });

  test('is idempotent and in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once).not.toMatch(/\r/);
      }),
    );
  });
});
