import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteOf } from '#lib/text/quote.ts';

const TEXT = 'Peru said no. Chile said no. Bolivia said no.';
const second = { start: 20, end: 27 };

describe('quotes', () => {
  test('an excerpt with its context', () => {
    expect(quoteOf(TEXT, second)).toEqual({
      exact: 'said no',
      prefix: 'Peru said no. Chile ',
      suffix: '. Bolivia said no.',
    });
  });

  test('context is at most 32 units and splits no surrogate pair', () => {
    const text = `${'😀'.repeat(20)}x${'a'.repeat(31)}😀`;
    const { prefix, suffix } = quoteOf(text, { start: 40, end: 41 });
    expect(prefix).toBe('😀'.repeat(16));
    expect(suffix).toBe('a'.repeat(31));
    const shifted = quoteOf(`${'😀'.repeat(20)}bx`, { start: 41, end: 42 });
    expect(shifted.prefix).toBe(`${'😀'.repeat(15)}b`);
  });

  test('is found by its context when the text before it grew', () => {
    const quote = quoteOf(TEXT, second);
    const grown = `Brazil said no. ${TEXT}`;
    expect(findQuote(grown, quote, second)).toEqual({ start: 36, end: 43 });
  });

  test('without any context the nearest wins', () => {
    const quote = { exact: 'said no', prefix: '', suffix: '' };
    expect(findQuote(`.${TEXT}`, quote, { start: 36, end: 43 })).toEqual({ start: 38, end: 45 });
  });

  test('words that are gone are not found', () => {
    expect(findQuote('Chile agreed.', quoteOf(TEXT, second), second)).toBeNull();
    expect(findQuote(TEXT, { exact: '', prefix: '', suffix: '' }, second)).toBeNull();
  });

  test('every range of an unchanged text is found where it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const range = { start, end: start + 1 + (b % (text.length - start)) };
        expect(findQuote(text, quoteOf(text, range), range)).toEqual(range);
      }),
    );
  });
});
