import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, foldedWords, placesOf } from '#lib/text/find-terms.ts';
import { LONGEST_SEARCH, searchTerms, tidySearch } from '#lib/text/search-terms.ts';

const found = (text: string, q: string) =>
  findTerms(text, searchTerms(q)).map(({ start, end }) => text.slice(start, end));

describe('what is typed', () => {
  it.each([
    ['  stab in\tthe  back ', 'stab in the back', false],
    ['e\u0301', 'é', false],
    ['"*" — !', '', false],
    ['', '', false],
    ['x'.repeat(201), 'x'.repeat(200), true],
    ['🕊'.repeat(150) + 'a', `${'🕊'.repeat(150)}a`, false],
    ['a '.repeat(41), 'a '.repeat(40).trim(), true],
  ])('%j is tidied', (typed, text, cut) => {
    expect(tidySearch(typed)).toEqual({ text, cut });
  });

  it('is tidy once and for all, short, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const { text } = tidySearch(typed);
        expect(tidySearch(text)).toEqual({ text, cut: false });
        expect([...text].length).toBeLessThanOrEqual(LONGEST_SEARCH);
        expect(searchTerms(text).length > 0).toBe(text !== '');
      }),
    );
  });

  it('is terms of words, the last of which may go on', () => {
    expect(searchTerms('S-400 fri')).toEqual([
      { words: ['S', '400'], open: false },
      { words: ['fri'], open: true },
    ]);
    for (const ended of ['fri*', '"fri"', 'fri.'])
      expect(searchTerms(ended)).toEqual([{ words: ['fri'], open: false }]);
    expect(searchTerms('& — OR')).toEqual([{ words: ['OR'], open: true }]);
  });
});

describe('the words of a search', () => {
  it.each([
    ['Norway blamed Denmark.', 'BLAMED', ['blamed']],
    ['Norway blamed Denmark.', 'blam', ['blamed']],
    ['Norway blamed Denmark.', 'blam*', []],
    ['A frigate and frigates', 'frigate', ['frigate', 'frigates']],
    ['The S-400, an S 400 and 400 S', 's-400', ['S-400', 'S 400']],
    ['Erdoğan met Çavuşoğlu', 'erdogan cavusoglu', ['Erdoğan', 'Çavuşoğlu']],
    ['Erdogan', 'ERDOĞAN', ['Erdogan']],
    ['Московская ёлка', 'ЁЛКА', ['ёлка']],
    ['Московская ёлка', 'елка', []],
    ['Ὀδυσσεύς', 'ὈΔΥΣΣΕΎΣ', ['Ὀδυσσεύς']],
    ['hadn’t', "hadn't", ['hadn’t']],
    ['back stab', 'stab back', ['back', 'stab']],
    ['cooperation', 'operation', []],
    ['<b>bold</b>', 'b', ['b', 'bold', 'b']],
    ['anything', '', []],
  ])('in %j for %j', (text, q, words) => {
    expect(found(text, q)).toEqual(words);
  });

  it('stand apart, in order, at the edges of words', () => {
    const words = fc.constantFrom('a', 'ab', 'b', 'A', 'á', 'é', '🕊', '-', ' ', '.', '\n');
    const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (text, q) => {
        const spans = findTerms(text, searchTerms(q));
        const edges = foldedWords(text);
        spans.forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(edges.some(({ start }) => start === span.start)).toBe(true);
          expect(edges.some(({ end }) => end === span.end)).toBe(true);
        });
        const terms = searchTerms(q);
        const places = terms.flatMap((term) => placesOf(edges, term));
        for (const place of places)
          expect(spans.some((s) => s.start <= place.start && place.end <= s.end)).toBe(true);
      }),
    );
  });
});
