import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '#lib/text/quote.ts';
import { reanchor } from '#lib/text/reanchor.ts';

const TEXT =
  'The two ministers met in Muscat on Monday. Peru recalled its ambassador from Quito after the ' +
  'border incident. Talks were to resume within a week. Ecuador called the step a mistake.';
const range = rangeOf('Peru recalled its ambassador from Quito after the border incident.');
const quote = quoteOf(TEXT, range);

function rangeOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function found(text: string, isSameText = false) {
  const again = reanchor(text, quote, range, isSameText);
  return again.how === 'changed'
    ? again.how
    : { how: again.how, words: text.slice(again.range.start, again.range.end) };
}

describe('a passage is found again', () => {
  test('by its position where the text is the same', () => {
    expect(reanchor(TEXT, quote, range, true)).toEqual({ how: 'position', range, score: 1 });
  });

  test('by its very words where others stand before it', () => {
    const text = `An editor added a line, and then another one. ${TEXT}`;
    expect(found(text)).toEqual({ how: 'exact', words: quote.exact });
  });

  test('by words almost the same, whole words only', () => {
    const text = TEXT.replace('recalled its ambassador', 'recalled its envoy');
    expect(found(text)).toEqual({
      how: 'approximate',
      words: 'Peru recalled its envoy from Quito after the border incident.',
    });
    expect(found(TEXT.replace('incident.', 'incidents.'))).toEqual({
      how: 'approximate',
      words: 'Peru recalled its ambassador from Quito after the border incidents.',
    });
  });

  test('among twins by what surrounds it, and by its position where that is the same too', () => {
    const twin =
      'Chile protested. Peru recalled its ambassador from Quito after the border incident.';
    const text = `${twin} ${TEXT}`;
    const again = reanchor(text, quote, range, false);
    expect(again).toMatchObject({ how: 'exact', range: { start: twin.length + 1 + range.start } });
    const doubled = reanchor(`${TEXT}\n\n${TEXT}`, quote, range, false);
    expect(doubled).toMatchObject({ how: 'exact', range });
  });

  test('a score tells how much of it and its context is as it was', () => {
    const once = reanchor(TEXT.replace('from Quito', 'from Lima'), quote, range, false);
    const twice = reanchor(
      TEXT.replace('from Quito', 'from Lima').replace('border', 'coast'),
      quote,
      range,
      false,
    );
    expect(once.score).toBeLessThan(1);
    expect(twice.score).toBeLessThan(once.score);
  });
});

describe('it counts as changed', () => {
  test('where it was taken out, or another sentence of its pattern stands there', () => {
    expect(found(TEXT.replace(quote.exact, ''))).toBe('changed');
    expect(found(TEXT.replace(quote.exact, 'Brazil said that it would wait.'))).toBe('changed');
  });

  test('where a sentence of the same pattern stands elsewhere', () => {
    const text = `${TEXT.replace(quote.exact, '')} A year on it was otherwise: Cuba recalled its ambassador from Quito after the port incident. Nobody knew why.`;
    expect(found(text)).toBe('changed');
  });

  test('where short words alone are left, without what stood around them', () => {
    const short = rangeOf('Talks');
    const text = 'Something else entirely is told here. Talks began in Oslo.';
    expect(reanchor(text, quoteOf(TEXT, short), short, false).how).toBe('changed');
  });

  test('in an empty text, and of a quotation without words', () => {
    expect(found('')).toBe('changed');
    const none = { exact: ' ', prefix: '', suffix: '' };
    expect(reanchor(TEXT, none, { start: 3, end: 4 }, false)).toEqual({ how: 'changed', score: 0 });
  });
});

test('what is found lies in the text and is never empty, whatever text is searched', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (noise, a, b) => {
      const text = TEXT.slice(0, a % TEXT.length) + noise + TEXT.slice(b % TEXT.length);
      const again = reanchor(text, quote, range, false);
      if (again.how === 'changed') return;
      expect(again.range.start).toBeGreaterThanOrEqual(0);
      expect(again.range.end).toBeGreaterThan(again.range.start);
      expect(again.range.end).toBeLessThanOrEqual(text.length);
      expect(again.score).toBeLessThanOrEqual(1);
    }),
  );
});
