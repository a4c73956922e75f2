import { describe, expect, test } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import type { EvidenceOf } from '#lib/model/evidence.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { inputOf } from '../../../bench/extract/article-input.ts';

const { knowledge } = loadKnowledge('data');

/** What was rejected for one value of the first event of a type. */
function rejected(text: string, of: EvidenceOf, type: string, published = '2016-02-06') {
  const { events } = annotate(
    inputOf(text, { published, publishedFrom: 'given', style: 'news' }),
    knowledge,
  );
  const event = events.find((one) => one.type === type);
  return event?.evidence.flatMap((one) => (one.of === of ? (one.rejected ?? []) : []));
}

describe('other dates', () => {
  test.each([
    [
      'of the saying, and the other year',
      'Peru expelled two Chilean envoys in November, TASS said on Friday.',
      ['2016-11: told-as-past', '2016-02-05: dates-the-saying'],
    ],
    [
      'of another act of the sentence',
      'Peru expelled two Chilean envoys in 2014 after Chile had bombed Arica in 2012.',
      ['2012: dates-another-act'],
    ],
    [
      'the day of the article, where none is told',
      'Peru expelled two Chilean envoys.',
      ['2016-02-06: day-of-the-article'],
    ],
    [
      'how long, how often',
      'In 2014 Peru expelled two Chilean envoys who had been in Lima for three years.',
      ['“three years”: how-long'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rejected(text, 'date', 'SANCTION')).toEqual(expected);
  });

  test('a date that nothing competes with has none', () => {
    expect(rejected('On 3 May 2014 Peru expelled two Chilean envoys.', 'date', 'SANCTION')).toEqual(
      [],
    );
  });
});

test('other actors: who passes words on, where it was, whose it is', () => {
  expect(
    rejected(
      'Peru expelled two Chilean envoys after talks in Bolivia, TASS reported.',
      'source',
      'SANCTION',
    ),
  ).toEqual(['“Bolivia”: is-where', '“TASS”: passes-words-on']);
});

test('other codings of the word, and never many', () => {
  const found = rejected('Peru expelled two Chilean envoys.', 'type', 'SANCTION');
  expect(found).toEqual(['COERCE: other-pattern']);
  const dates = 'in 2001, in 2002, in 2003, in 2004, in 2005 and in 2006';
  const many = rejected(`Peru bombed Chile ${dates}.`, 'date', 'ASSAULT');
  expect(many!.length).toBeLessThanOrEqual(3);
});
