import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sieve } from '#lib/text/sieve.ts';

describe('a sieve', () => {
  it('lets every word of its list through, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (words, before) => {
        const sieve = new Sieve(words);
        for (const word of words) {
          expect(sieve.mayHold(word)).toBe(true);
          const text = `${before}${word}${before}`;
          expect(sieve.mayHold(text, before.length, before.length + word.length)).toBe(true);
        }
      }),
    );
  });

  it('holds most others back', () => {
    const words = Array.from({ length: 600 }, (_, i) => `w${(i * 7919).toString(36)}`);
    const others = Array.from({ length: 600 }, (_, i) => `x${(i * 104_729).toString(36)}`);
    const sieve = new Sieve(words);
    expect(others.filter((word) => sieve.mayHold(word)).length).toBeLessThan(60);
  });

  it('of nothing holds all back', () => {
    expect(new Sieve().mayHold('a')).toBe(false);
    expect(new Sieve().mayHold('')).toBe(false);
  });
});
