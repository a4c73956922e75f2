import { describe, expect, it } from 'vitest';
import { dateInWords, windowInWords, type Dated } from '#lib/words/date.ts';
import { ms } from '#lib/model/units.ts';

const at = (text: string | null) =>
  text === null ? null : ms(Date.parse(text.length === 10 ? `${text}T00:00Z` : text));

const when = (from: string | null, to: string | null, rest: Partial<Dated> = {}): Dated => ({
  earliest: at(from),
  latest: at(to),
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  ...rest,
});

describe('a date in words', () => {
  it.each<[string, Dated]>([
    ['24 November 2015', when('2015-11-24', '2015-11-25')],
    ['November 2015', when('2015-11-01', '2015-12-01', { granularity: 'month' })],
    ['2015', when('2015-01-01', '2016-01-01', { granularity: 'year' })],
    ['before 4 February 2016', when(null, '2016-02-05', { granularity: 'interval' })],
    ['until 4 February 2016', when(null, '2016-02-05', { extent: 'throughout' })],
    ['after 4 February 2016', when('2016-02-04', null)],
    ['since 4 February 2016', when('2016-02-04', null, { extent: 'throughout' })],
    ['between 3 and 9 March 2016', when('2016-03-03', '2016-03-10', { granularity: 'interval' })],
    ['between 28 November and 2 December 2015', when('2015-11-28', '2015-12-03')],
    ['between 24 December 2015 and 3 January 2016', when('2015-12-24', '2016-01-04')],
    ['3 to 9 March 2016', when('2016-03-03', '2016-03-10', { extent: 'throughout' })],
    ['the week of 21 to 27 March 2016', when('2016-03-21', '2016-03-28', { granularity: 'week' })],
    ['autumn 2015', when('2015-09-01', '2015-12-01', { granularity: 'season' })],
    ['winter 2015–16', when('2015-12-01', '2016-03-01', { granularity: 'season' })],
    ['the third quarter of 2015', when('2015-07-01', '2015-10-01', { granularity: 'quarter' })],
    ['the second half of 2015', when('2015-07-01', '2016-01-01', { granularity: 'half' })],
    ['the 1990s', when('1990-01-01', '2000-01-01', { granularity: 'decade' })],
    ['the 20th century', when('1901-01-01', '2001-01-01', { granularity: 'century' })],
    ['about November 2015', when('2015-11-01', '2015-12-01', { approximate: true })],
    ['24 November 2015, uncertain', when('2015-11-24', '2015-11-25', { uncertain: true })],
    ['reported 4 February 2016', when('2016-02-04', '2016-02-05', { rule: 'date-of-report' })],
    [
      '24 November 2015, 07:24 UTC',
      when('2015-11-24T07:24Z', '2015-11-24T07:25Z', { granularity: 'minute' }),
    ],
    ['date unknown', when(null, null)],
  ])('%s', (words, date) => {
    expect(dateInWords(date)).toBe(words);
  });

  it('says that a habitual thing recurs', () => {
    const date = when(null, '2016-02-05', { extent: 'throughout', granularity: 'interval' });
    expect(dateInWords(date, { habitual: true })).toBe('repeatedly, until 4 February 2016');
  });

  it('shortens months for tight places', () => {
    expect(dateInWords(when('2015-11-24', '2015-11-25'), { short: true })).toBe('24 Nov 2015');
  });
});

describe('a window in words', () => {
  it.each([
    ['September 2015 to December 2016', '2015-09-01', '2017-01-01'],
    ['March to May 2016', '2016-03-01', '2016-06-01'],
    ['3 to 9 March 2016', '2016-03-03', '2016-03-10'],
    ['November 2015', '2015-11-01', '2015-12-01'],
    ['2015', '2015-01-01', '2016-01-01'],
    [
      '24 November 2015, 06:00 UTC to 24 November 2015, 18:00 UTC',
      '2015-11-24T06:00Z',
      '2015-11-24T18:00Z',
    ],
  ])('%s', (words, from, to) => {
    expect(windowInWords(at(from) ?? ms(0), at(to) ?? ms(0))).toBe(words);
  });
});
