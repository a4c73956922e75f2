import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward, forwardTo } from '#lib/text/forward.ts';

const places = fc.array(fc.nat(40), { maxLength: 20 }).map((all) => all.sort((a, b) => a - b));

describe('a search from places that only go forward', () => {
  it('finds what a search from each of them would find', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"') }), places, (text, all) => {
        const next = forwardTo(text, '"');
        for (const from of all) {
          const at = text.indexOf('"', from);
          expect(next(from)).toBe(at < 0 ? Infinity : at);
        }
      }),
    );
  });

  it('asks once for each place found, and once for none', () => {
    const asked: number[] = [];
    const next = forward((from) => {
      asked.push(from);
      return from <= 5 ? 5 : Infinity;
    });
    for (let from = 0; from < 1000; from += 1) next(from);
    expect(asked).toEqual([0, 6]);
  });
});
