import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/text/read-document.ts';
import { tokenise } from '#lib/text/tokens.ts';

const words = (text: string) =>
  tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokenise', () => {
  test.each([
    ["Moscow hadn't gone", ['Moscow', 'had', "n't", 'gone']],
    ['Turkey’s offer', ['Turkey', '’s', 'offer']],
    ["the ministers' talks", ['the', 'ministers', "'", 'talks']],
    ["O'Brien can't", ["O'Brien", 'ca', "n't"]],
    ['Turkish-Syrian Su-24', ['Turkish-Syrian', 'Su-24']],
    ['a 10-year-old at 09:20', ['a', '10-year-old', 'at', '09:20']],
    ['1,000 or 3.5%', ['1,000', 'or', '3.5', '%']],
    ['on 24/11/2015.', ['on', '24/11/2015', '.']],
    ['2015-11-24, the 24th', ['2015-11-24', ',', 'the', '24th']],
    ['U.S.-led, U.S.’s', ['U.S.-led', ',', 'U.S.', '’s']],
    [
      'at 5 p.m. in Dec. with Mr. J. Doe.',
      [...['at', '5', 'p.m.', 'in', 'Dec.', 'with', 'Mr.', 'J.', 'Doe', '.']],
    ],
    ['$2 (“two”)', ['$', '2', '(', '“', 'two', '”', ')']],
    ['Ankara — no...', ['Ankara', '—', 'no', '...']],
    [
      'see https://example.org/a?b=1 or a@b.org',
      [...['see', 'https://example.org/a?b=1', 'or', 'a@b.org']],
    ],
    ['外交部 said', ['外', '交', '部', 'said']],
    ['http://a.b/c and http: no', ['http://a.b/c', 'and', 'http', ':', 'no']],
    ['10:30, 10: 30, 5.', ['10:30', ',', '10', ':', '30', ',', '5', '.']],
    ['abcé a_b café', ['abcé', 'a', '_', 'b', 'café']],
    ['arms, etc... and', ['arms', ',', 'etc.', 'and']],
    ['one\u00a0two\u2009three', ['one', 'two', 'three']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('kinds and lower case', () => {
    const tokens = tokenise('Won’t 1990s!', { start: 0, end: 12 });
    expect(tokens.map(({ kind, lower }) => [kind, lower])).toEqual([
      ['word', 'wo'],
      ['word', "n't"],
      ['number', '1990s'],
      ['mark', '!'],
    ]);
  });

  test('tokens are the text itself, and leave nothing out but white space', () => {
    const piece = fc.constantFrom(
      'Su-24',
      "n't",
      '’s',
      ' ',
      '.',
      '1,000',
      'U.S.',
      '-',
      '😀',
      'é',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { sentences, tokens } = readDocument(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/g, ''));
        for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
        expect(sentences.at(-1)?.lastToken ?? 0).toBe(tokens.length);
        for (const { start, end, firstToken, lastToken } of sentences) {
          expect(tokens[firstToken]!.start).toBe(start);
          expect(tokens[lastToken - 1]!.end).toBe(end);
        }
      }),
    );
  });
});
