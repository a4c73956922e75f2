import { describe, expect, it } from 'vitest';
import { read, readOne } from './read-times.ts';

describe('durations', () => {
  it.each([
    ['It lasted three weeks.', 'P3W'],
    ['It lasted two and a half years.', 'P2.5Y'],
    ['It lasted half a year.', 'P6M'],
    ['It lasted several months.', 'PXM'],
    ['It lasted twenty-four hours.', 'PT24H'],
    ['A 30-day truce began.', 'P30D'],
    ['It lasted two to three weeks.', 'P2W'],
    ['It lasted a fortnight.', 'P2W'],
  ])('%s', (text, value) => {
    expect(readOne(text)).toMatchObject({ type: 'DURATION', value, edtf: null });
  });

  it.each([
    ['It lasted nearly two years.', 'LESS_THAN'],
    ['It lasted more than two years.', 'MORE_THAN'],
    ['It lasted at least two years.', 'EQUAL_OR_MORE'],
  ])('%s', (text, mod) => {
    expect(readOne(text)).toMatchObject({ value: 'P2Y', mod });
  });

  it('places what ends or starts with the article', () => {
    expect(readOne('It grew in the past three weeks.')).toMatchObject({
      ...{ value: 'P3W', edtf: '2016-01-14/2016-02-04', anchor: '2016-02-04' },
    });
    expect(readOne('It will grow in the next two days.').edtf).toBe('2016-02-04/2016-02-06');
  });

  it('places the first and last parts of a stretch', () => {
    expect(readOne('It grew in the first two months of 2015.')).toMatchObject({
      ...{ value: 'P2M', edtf: '2015-01-01/2015-02-28' },
    });
    expect(readOne('It grew in the last week of August 2015.').edtf).toBe('2015-08-25/2015-08-31');
  });

  it.each([
    'A second attempt in the second round.',
    'The minutes of the meeting.',
    'A 44-year-old man, 50 years old.',
    'It sold four cars a day.',
  ])('reads nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what comes again', () => {
  it.each([
    ['They meet every Tuesday.', 'every Tuesday | XXXX-WXX-2 | –'],
    ['They meet on Tuesdays.', 'Tuesdays | XXXX-WXX-2 | –'],
    ['They meet each month.', 'each month | P1M | –'],
    ['They meet annually.', 'annually | P1Y | –'],
    ['They meet twice a week.', 'a week | P1W | –'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(readOne(text).type).toBe('SET');
  });
});

describe('references', () => {
  it.each([
    ['It is now calm.', 'PRESENT_REF'],
    ['It is currently calm.', 'PRESENT_REF'],
    ['It was recently calm.', 'PAST_REF'],
    ['It will soon be calm.', 'FUTURE_REF'],
    ['It will be calm in the foreseeable future.', 'FUTURE_REF'],
    ['It was calm several years ago.', 'PAST_REF'],
  ])('%s', (text, value) => {
    expect(readOne(text)).toMatchObject({ value, edtf: null });
  });

  it.each(['He will present a report.', 'As soon as he left.', 'Soon after the vote.'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('times of day', () => {
  it.each([
    ['It fell at 09:20 on 24 November 2015.', '2015-11-24T09:20', '2015-11-24T09:20'],
    [
      'It fell at 9:20 a.m. local time on 24 November 2015.',
      '2015-11-24T09:20',
      '2015-11-24T09:20',
    ],
    [
      'It fell at 9.20 a.m. Moscow time on 24 November 2015.',
      '2015-11-24T09:20',
      '2015-11-24T09:20+03:00',
    ],
    ['It fell at 10 p.m. GMT+3 on 24 November 2015.', '2015-11-24T22:00', '2015-11-24T22:00+03:00'],
    ['It fell at 0620 GMT on 24 November 2015.', '2015-11-24T06:20', '2015-11-24T06:20Z'],
    ['He spoke on Monday night.', '2016-02-01TNI', '2016-02-01'],
    ['He spoke last night.', '2016-02-03TNI', '2016-02-03'],
    ['It fell on the night of 24 November 2015.', '2015-11-24TNI', '2015-11-24'],
  ])('%s', (text, value, edtf) => {
    expect(readOne(text)).toMatchObject({ type: 'TIME', value, edtf });
  });

  it('does not put a time on the day of the report where another date stands near', () => {
    expect(read('A jet fell in November 2015. It was hit at 09:24.')[1]).toBe(
      '09:24 | XXXX-XX-XXT09:24 | –',
    );
  });

  it.each(['They won 3:2.', 'The odds are 10:1.', 'He won 24 seats.'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
