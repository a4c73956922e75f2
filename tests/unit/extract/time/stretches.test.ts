import { describe, expect, it } from 'vitest';
import { read, readOne, recognise } from './read-times.ts';

describe('years, decades and centuries', () => {
  it.each([
    ['It began in 2014.', '2014 | 2014 | 2014'],
    ['It began in the year 2000.', 'the year 2000 | 2000 | 2000'],
    ['It grew in the 1990s.', 'the 1990s | 199 | 199X'],
    ['It grew in the nineties.', 'the nineties | 199 | 199X'],
    ['It grew in the 19th century.', 'the 19th century | 18 | 18XX'],
    ['It fell in 146 BC.', '146 BC | BC0146 | -0145'],
    ['It began in nineteen ninety-four.', 'nineteen ninety-four | 1994 | 1994'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Some 2015 troops and 1,000 people came.',
    'It cost $2015 and 1500 soldiers.',
    'Article 5 and resolution 2254 apply, as does UNSC 2254.',
    'A Su-24 and two Tu-154 flew on page 12.',
    'Boeing 1998-B, flight 1549 and No. 2014.',
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('seasons, quarters and halves', () => {
  it.each([
    ['It began in the spring of 2015.', 'the spring of 2015 | 2015-SP | 2015-21'],
    ['It began last summer.', 'last summer | 2015-SU | 2015-22'],
    ['It began in the winter.', 'the winter | 2015-WI | 2015-24'],
    ['the third quarter of 2015', 'the third quarter of 2015 | 2015-Q3 | 2015-07/2015-09'],
    ['It fell in the fourth quarter.', 'the fourth quarter | 2015-Q4 | 2015-10/2015-12'],
    ['the second half of 2015', 'the second half of 2015 | 2015-H2 | 2015-07/2015-12'],
    ["this year's first quarter", "this year's first quarter | 2016-Q1 | 2016-01/2016-03"],
    [
      'the fiscal first quarter of 2015',
      'the fiscal first quarter of 2015 | 2015-Q1 | 2015-01/2015-03',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'The fall of the city made prices fall.',
    'The Arab Spring began at a hot spring.',
    'A quarter of them, three quarters of the rest.',
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('units counted from a date', () => {
  it.each([
    ['It fell last year.', '2015'],
    ['It fell this year.', '2016'],
    ['They will meet next month.', '2016-03'],
    ['They met last week.', '2016-01-25/2016-01-31'],
    ['It fell in the last decade.', '200X'],
    ['They met yesterday.', '2016-02-03'],
    ['They met the day before yesterday.', '2016-02-02'],
    ['They meet tomorrow.', '2016-02-05'],
    ['It began three years ago.', '2013'],
    ['It began two days ago.', '2016-02-02'],
    ['It began a year and a half ago.', '2014-08'],
  ])('%s', (text, edtf) => {
    expect(readOne(text).edtf).toBe(edtf);
  });

  it('gives a week as TIMEX3 has it', () => {
    expect(readOne('They met last week.').value).toBe('2016-W04');
  });

  it('counts from the last date told where the words say so, also in news', () => {
    expect(
      read(
        'He left on 24 November 2015. The next day he returned. Two days later he spoke. The following week was calm.',
      ),
    ).toEqual([
      '24 November 2015 | 2015-11-24 | 2015-11-24',
      'The next day | 2015-11-25 | 2015-11-25',
      'Two days later | 2015-11-27 | 2015-11-27',
      'The following week | 2015-W49 | 2015-11-30/2015-12-06',
    ]);
  });

  it('does not guess a date to count from', () => {
    expect(read('Two days later he spoke.')).toEqual(['Two days later | XXXX-XX-XX | –']);
  });

  it('places a day counted from a day, and leaves one counted from an event', () => {
    expect(read('It fell two days after 24 November 2015.')).toEqual([
      'two days after 24 November 2015 | 2015-11-26 | 2015-11-26',
    ]);
    expect(read('They met two weeks before the summit.')).toEqual(['two weeks | P2W | –']);
    expect(read('A day after the attack he spoke.')).toEqual(['A day | P1D | –']);
  });
});

describe('modifiers', () => {
  it.each([
    ['It fell in late October.', '2015-10', 'END'],
    ['It began in early 2016.', '2016', 'START'],
    ['It began in mid-November.', '2015-11', 'MID'],
    ['It began at the end of 2014.', '2014', 'END'],
    ['It began around 5 May 2015.', '2015-05-05~', 'APPROX'],
    ['It began about 2010.', '2010~', 'APPROX'],
  ])('%s', (text, edtf, mod) => {
    expect(readOne(text)).toMatchObject({ edtf, mod });
  });
});

describe('ranges and signals', () => {
  it.each([
    ['It lasted from 3 to 9 March 2015.', '2015-03-03/2015-03-09'],
    ['It lasted between May and July 2015.', '2015-05/2015-07'],
    ['It lasted from 2011 to 2014.', '2011/2014'],
    ['March 5-9, 2015', '2015-03-05/2015-03-09'],
    ['It lasted in 1915–16.', '1915/1916'],
  ])('%s', (text, whole) => {
    expect(recognise(text).times.map(({ edtf }) => edtf)).toEqual([whole, whole]);
  });

  it('keeps two dates that are no range apart', () => {
    expect(read('They met on 12 and 13 February 2015.')).toEqual([
      '12 | 2015-02-12 | 2015-02-12',
      '13 February 2015 | 2015-02-13 | 2015-02-13',
    ]);
  });

  it.each([
    ['It grew since 2014.', 'since'],
    ['It lasts until 5 May 2016.', 'until'],
    ['It ended before 2014.', 'before'],
    ['It ended by the end of 2014.', 'by'],
  ])('%s', (text, signal) => {
    expect(readOne(text).signal).toBe(signal);
  });
});
