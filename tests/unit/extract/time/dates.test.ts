import { describe, expect, it } from 'vitest';
import { read, readOne } from './read-times.ts';

describe('numeric dates', () => {
  it.each([
    ['It fell on 2015-11-24.', '2015-11-24 | 2015-11-24 | 2015-11-24'],
    ['It fell on 24/11/2015.', '24/11/2015 | 2015-11-24 | 2015-11-24'],
    ['It fell on 11/24/2015.', '11/24/2015 | 2015-11-24 | 2015-11-24'],
    ['It fell on 24.11.2015.', '24.11.2015 | 2015-11-24 | 2015-11-24'],
    ['It fell on 04.05.2015.', '04.05.2015 | 2015-05-04 | 2015-05-04'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('leaves the day open where two readings are possible', () => {
    expect(read('It fell on 04/05/2015.')).toEqual(['04/05/2015 | 2015 | 2015']);
  });

  it.each(['version 10.0.2015.1', 'It fell on 31/02/2015.', 'http://example.org/2015/11/24/a'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('days and months by name', () => {
  it.each([
    ['They met on 24 November 2015.', '24 November 2015 | 2015-11-24 | 2015-11-24'],
    ['They met on Nov. 24, 2015.', 'Nov. 24, 2015 | 2015-11-24 | 2015-11-24'],
    ['They met on the 24th of November.', 'the 24th of November | 2015-11-24 | 2015-11-24'],
    ['They met on Tuesday, 24 November.', 'Tuesday, 24 November | 2015-11-24 | 2015-11-24'],
    ['They met on 3 May 2015.', '3 May 2015 | 2015-05-03 | 2015-05-03'],
    ['They met in May 2015.', 'May 2015 | 2015-05 | 2015-05'],
    ['They met in November of 2015.', 'November of 2015 | 2015-11 | 2015-11'],
    ['They met in November last year.', 'November last year | 2015-11 | 2015-11'],
    ['They met last May.', 'last May | 2015-05 | 2015-05'],
    ['They met on the 2nd.', 'the 2nd | 2016-02-02 | 2016-02-02'],
    ['They met on the 20th of last month.', 'the 20th of last month | 2016-01-20 | 2016-01-20'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes the month before across the turn of the year, and the one to come by the verb', () => {
    expect(read('They met in November.')).toEqual(['November | 2015-11 | 2015-11']);
    expect(read('They met in January.')).toEqual(['January | 2016-01 | 2016-01']);
    expect(read('They will meet in March.')).toEqual(['March | 2016-03 | 2016-03']);
    expect(read('They met in November.', '2015-12-20')).toEqual(['November | 2015-11 | 2015-11']);
  });

  it('tells the rule and what it counted from', () => {
    expect(readOne('A jet was downed in November last year.')).toMatchObject({
      ...{ rule: 'month-last-year', anchor: '2016-02-04', granularity: 'month', mod: null },
    });
    expect(readOne('They met on 24 November 2015.').anchor).toBeNull();
  });

  it.each([
    'They may meet.',
    'May God help them.',
    'Theresa May spoke.',
    'Troops march on the capital, and the march goes on.',
    'The august chamber sat.',
    'Jan Kavan spoke.',
    'The 24th Division and the 5th Fleet moved.',
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('weekdays', () => {
  it.each([
    ['the agency reported Thursday', '2016-02-04'],
    ['he said on Friday', '2016-01-29'],
    ['They will meet on Friday.', '2016-02-05'],
    ['They agreed to meet on Friday.', '2016-02-05'],
    ['They are due to meet on Monday.', '2016-02-08'],
    ['He spoke last Thursday.', '2016-01-28'],
    ['He left on Monday of last week.', '2016-01-25'],
    ["They'll meet next week on Friday.", '2016-02-12'],
    ["They'll meet on Friday.", '2016-02-05'],
    ['Talks are to be held on Monday.', '2016-02-08'],
    ['It had been due to expire on Monday.', '2016-02-01'],
  ])('%s', (text, day) => {
    expect(readOne(text)).toMatchObject({ value: day, edtf: day, granularity: 'day' });
  });

  it.each(['The Sunday Times wrote.', 'The Sun wrote.', 'He sat down.', 'Bloody Sunday'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('days with a name', () => {
  it.each([
    ["They met on New Year's Eve.", '2015-12-31'],
    ['They met on Christmas Day 2014.', '2014-12-25'],
    ['They will meet on Good Friday.', '2016-03-25'],
    ['They met on Thanksgiving.', '2015-11-26'],
  ])('%s', (text, day) => {
    expect(readOne(text).edtf).toBe(day);
  });
});
