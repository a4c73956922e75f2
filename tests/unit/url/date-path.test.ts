import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDatePath, isIssue, parseDatePath } from '#lib/url/date-path.ts';

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

describe('date path', () => {
  it.each([
    ['2015', '2015-01-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z', 'year'],
    ['2015-11', '2015-11-01T00:00:00.000Z', '2015-12-01T00:00:00.000Z', 'month'],
    ['2015-12', '2015-12-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z', 'month'],
    ['2015-11-24', '2015-11-24T00:00:00.000Z', '2015-11-25T00:00:00.000Z', 'day'],
    ['2016-02-29', '2016-02-29T00:00:00.000Z', '2016-03-01T00:00:00.000Z', 'day'],
    ['2015-11-01..2016-02-04', '2015-11-01T00:00:00.000Z', '2016-02-05T00:00:00.000Z', 'range'],
    ['2015..2016-02', '2015-01-01T00:00:00.000Z', '2016-03-01T00:00:00.000Z', 'range'],
    ['earliest..2016', null, '2017-01-01T00:00:00.000Z', 'range'],
    ['2015-11..latest', '2015-11-01T00:00:00.000Z', null, 'range'],
    ['earliest..latest', null, null, 'everything'],
    ['0044', '0044-01-01T00:00:00.000Z', '0045-01-01T00:00:00.000Z', 'year'],
  ])('reads %s', (text, from, to, precision) => {
    const range = parseDatePath(text);
    if (isIssue(range)) throw new Error(range.message);
    expect([iso(range.from), iso(range.to), range.precision]).toEqual([from, to, precision]);
    expect(formatDatePath(range)).toBe(text);
  });

  it('reads a range from a date to itself as the date', () => {
    expect(parseDatePath('2015-11..2015-11')).toEqual(parseDatePath('2015-11'));
  });

  it.each([
    ['2015-02-30', 'not in the calendar'],
    ['2015-13', 'has no month 13'],
    ['2015-00', 'has no month 0'],
    ['2015-11-31', 'not in the calendar'],
    ['2015-02-29', 'not in the calendar'],
    ['2015-11-00', 'not in the calendar'],
    ['2016..2015', 'write 2015..2016'],
    ['2015-11..', 'write 2015-11..latest'],
    ['..2015', 'write earliest..2015'],
    ['..', 'has no end'],
    ['latest..2015', 'is not a date'],
    ['2015..earliest', 'is not a date'],
    ['2015-1', 'is not a date'],
    ['15-11-24', 'is not a date'],
    ['2015-11-24T09:20', 'is not a date'],
    ['2015..2016..2017', 'is not a date'],
    ['November', 'is not a date'],
    ['', 'is not a date'],
    ['9'.repeat(1000), 'is not a date'],
  ])('refuses %s', (text, message) => {
    const issue = parseDatePath(text);
    if (!isIssue(issue)) throw new Error(`read as ${issue.text}`);
    expect(issue.code).toBe('bad-date');
    expect(issue.message).toContain(message);
  });

  it('never throws and never ends in two dots, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.T:-]{0,24}$/)), (text) => {
        const range = parseDatePath(text);
        expect(isIssue(range) || !range.text.endsWith('..')).toBe(true);
      }),
    );
  });
});
