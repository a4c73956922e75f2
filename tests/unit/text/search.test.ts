import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#lib/text/read-document.ts';
import { isCovered, lastStartingBy, sentenceAt } from '#lib/text/search.ts';

const ranges = fc
  .uniqueArray(fc.nat(60), { maxLength: 12 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((start, i) =>
      i % 2 === 0 && edges[i + 1] ? [{ start, end: edges[i + 1]! }] : [],
    ),
  );

describe('what stands at a place', () => {
  it('is found as a walk over all would find it', () => {
    fc.assert(
      fc.property(ranges, fc.nat(65), fc.nat(5), (items, start, length) => {
        expect(lastStartingBy(items, start)).toBe(items.findLastIndex((one) => one.start <= start));
        const inner = { start, end: start + length };
        expect(isCovered(items, inner)).toBe(
          items.some((one) => one.start <= start && inner.end <= one.end),
        );
      }),
    );
  });

  it('is no sentence between two', () => {
    const { sentences } = readDocument('One.  Two.');
    expect(sentenceAt(sentences, 1)?.index).toBe(0);
    expect(sentenceAt(sentences, 5)).toBeUndefined();
    expect(sentenceAt(sentences, 6)?.index).toBe(1);
    expect(sentenceAt([], 0)).toBeUndefined();
  });
});
