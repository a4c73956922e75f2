import { describe, expect, test } from 'vitest';
import {
  asMarked,
  byParagraph,
  isoWeekOf,
  pastFirst,
  quarterOf,
} from '../../bench/extract/peer-values.ts';

describe('answers of peers as the corpora write them', () => {
  test.each([
    ['2016-02-04', '2016-W05'],
    ['2016-01-03', '2015-W53'],
    ['2018-12-31', '2019-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  test('quarters', () => {
    expect(['2016-01-31', '2016-12-01'].map(quarterOf)).toEqual(['2016-Q1', '2016-Q4']);
  });

  test.each([
    ['2016-02-05', 'Friday', '2016-01-29'],
    ['2016-02-04', 'Thursday', '2016-02-04'],
    ['2016-11-01', 'November', '2015-11-01'],
    ['2016-02-05', 'next Friday', '2016-02-05'],
    ['2017-11-01', 'November 2017', '2017-11-01'],
  ])('%s, told as "%s", is %s to news of 2016-02-04', (day, words, past) => {
    expect(pastFirst(day, words, '2016-02-04')).toBe(past);
  });

  test('a span has its article, no preposition, no punctuation', () => {
    const text = 'He left in the past week, and on Friday.';
    const marked = (words: string) => {
      const { start, end } = asMarked(
        text,
        text.indexOf(words),
        text.indexOf(words) + words.length,
      );
      return text.slice(start, end);
    };
    expect(marked('past week,')).toBe('the past week');
    expect(marked('on Friday.')).toBe('Friday');
  });

  test('paragraphs are read one by one, and their spans put where they stand', () => {
    const text = 'one\n\ntwo';
    const whole = byParagraph(text, ({ length }) => [{ start: 0, end: length, value: '' }]);
    expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });
});
