import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#lib/text/sentences.ts';

/** Sentences are parted by ‖ in the examples. */
const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    'Peru protested. ‖Chile did not.',
    'The U.S. Embassy was closed. ‖It reopened in Dec. 2014.',
    'They left the U.S. ‖The others stayed.',
    'Lt. Gen. John R. Allen met Mr. Abe at 5 p.m. Monday.',
    'It began at 5 p.m. ‖The envoy was late.',
    'Order No. 5 was signed. ‖He said no. ‖She agreed.',
    'Prices rose by 3.5 percent to $1.2 million. ‖Why?',
    '“We will not go.” ‖The minister left.',
    '“Will you go?” he asked. ‖“No!” ‖Silence followed.',
    '"Who pays?" Lavrov asked. ‖Nobody answered.',
    'He hesitated… and then signed. ‖They waited... ‖Nothing came.',
    'Acme Inc. Chairman J. Doe resigned. ‖Shares of Acme Inc. ‖The rest fell.',
    'The talks failed. ‖(The minister left early.) ‖A new round is planned.',
    'It was over by 2014. ‖12 people were released.',
    '1. Withdrawal of forces. ‖2 states abstained.',
    'The E.U. and the U.N. said so. ‖But nobody moved.',
    'Gen. Sir Michael et al. wrote to Prof. Dr. Braun, e.g. in Jan. and Sept. 2001.',
    'She works for Booking.com and lives on St. Helena.',
    'В Москве прошли переговоры. ‖Стороны договорились.',
    '会议结束了。‖双方没有发表声明。',
  ])('%s', (marked) => {
    const sentences = marked.split('‖').map((part) => part.trim());
    expect(split(marked.replaceAll('‖', ''))).toEqual(sentences);
  });

  test('a space lost between sentences', () => {
    expect(split('The talks failed.The envoy left.')).toEqual([
      'The talks failed.',
      'The envoy left.',
    ]);
  });

  test('a paragraph ends a sentence, with or without a stop', () => {
    const text = 'Talks in Lima\n\nPeru protested on Monday\nand Chile answered. It was late.';
    expect(splitSentences(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2]);
  });

  test('lines wrapped by hand to a column are one paragraph', () => {
    const text = [
      'The foreign minister of Peru said on Monday that the',
      'consulate in Arica would stay closed until the other',
      'side had answered. It had been closed since March.',
    ].join('\n');
    expect(splitSentences(text)).toHaveLength(2);
  });

  test('only within the given parts, and never across their ends', () => {
    const text = 'Peru protested. Sign up now! Chile did not.';
    const kept = [
      { start: 0, end: 16 },
      { start: 29, end: text.length },
    ];
    const found = splitSentences(text, kept).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Peru protested.', 'Chile did not.']);
  });

  test('nothing but white space is left out, and the order holds', () => {
    const piece = fc.constantFrom('Peru', 'U.S.', ' ', '. ', '“', '”', '\n', '?', '5', 'no', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test('a megabyte without a stop is cut into pieces, in little time', () => {
    const sentences = splitSentences('word '.repeat(200_000));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(5_000);
  });
});
