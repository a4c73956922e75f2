import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssue } from '#lib/url/date-path.ts';
import { goToDate } from '#lib/url/go-to-date.ts';

describe('go to date', () => {
  it.each([
    ['November 2015', '2015-11'],
    ['nov 2015', '2015-11'],
    ['Sept. 2015', '2015-09'],
    ['  NOVEMBER,  2015 ', '2015-11'],
    ['2015 November', '2015-11'],
    ['24 Nov 2015', '2015-11-24'],
    ['24th of November 2015', '2015-11-24'],
    ['Nov 24, 2015', '2015-11-24'],
    ['November 24 2015', '2015-11-24'],
    ['2015-11-24', '2015-11-24'],
    ['2015-11', '2015-11'],
    ['2015-1-5', '2015-01-05'],
    ['2015/11/24', '2015-11-24'],
    ['24.11.2015', '2015-11-24'],
    ['24/11/2015', '2015-11-24'],
    ['11/24/2015', '2015-11-24'],
    ['5/5/2015', '2015-05-05'],
    ['2015', '2015'],
    ['autumn 2015', '2015-09..2015-11'],
    ['fall of 2015', '2015-09..2015-11'],
    ['winter 2015', '2015-12..2016-02'],
    ['Q4 2015', '2015-10..2015-12'],
    ['3rd quarter of 2015', '2015-07..2015-09'],
    ['the 1990s', '1990..1999'],
    ['Oct 2015 to Feb 2016', '2015-10..2016-02'],
    ['from 1 October 2015 until 4 Feb 2016', '2015-10-01..2016-02-04'],
    ['between 2014 and 2016', '2014..2016'],
    ['2014–2016', '2014..2016'],
    ['spring 2015 to autumn 2015', '2015-03..2015-11'],
    ['earliest..2016', 'earliest..2016'],
    ['earliest to 2016', 'earliest..2016'],
    ['November 2015 to latest', '2015-11..latest'],
  ])('understands %s', (text, address) => {
    const range = goToDate(text);
    expect(isIssue(range) ? range.message : range.text).toBe(address);
  });

  it.each([
    ['November', 'Which year'],
    ['24 Nov', 'Which year'],
    ['may', 'Which year'],
    ['3/4/2016', 'Day or month first'],
    ['30 February 2015', 'not in the calendar'],
    ['31.11.2015', 'not in the calendar'],
    ['2015-13-01', 'no month 13'],
    ['Feb 2016 to Oct 2015', 'ends before it starts'],
    ['yesterday', 'not a date that can be read'],
    ['', 'Write a date'],
    ['1 to 2 to 3', 'not a date that can be read'],
    ['x'.repeat(10_000), 'not a date that can be read'],
  ])('asks about %s', (text, message) => {
    const issue = goToDate(text);
    expect(isIssue(issue) && issue.message).toContain(message);
  });

  it('gives a date or an issue, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => typeof goToDate(text) === 'object'),
    );
  });
});
