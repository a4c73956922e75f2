import { describe, expect, it } from 'vitest';
import { edtfInWords } from '#lib/words/edtf.ts';

describe('a date that comes as EDTF, in words', () => {
  it.each([
    ['2016-02-04', '4 February 2016'],
    ['2016-02-04T10:15:00Z', '4 February 2016'],
    ['2016-02', 'February 2016'],
    ['2016', '2016'],
    ['2015-11~', 'about November 2015'],
    ['2015-22', 'summer 2015'],
    ['../2026-11-23', 'before 23 November 2026'],
    ['2015-11-28/2015-12-02', 'between 28 November and 2 December 2015'],
    ['2016-02-30', '2016-02-30'],
    ['', ''],
    ['<b>', '<b>'],
  ])('%s is %s', (text, words) => {
    expect(edtfInWords(text)).toBe(words);
  });

  it('says of what lasted that it did', () => {
    expect(edtfInWords('../2016-02-04', 'throughout')).toBe('until 4 February 2016');
    expect(edtfInWords('2015-11-28/2015-12-02', 'throughout')).toBe(
      '28 November to 2 December 2015',
    );
  });
});
