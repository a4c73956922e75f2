import { expect, test } from 'vitest';
import { readAddressDate, readCalendarDate } from '#lib/extract/article/calendar-date.ts';

test.each([
  ['2016-02-04T18:20:00+03:00', '2016-02-04'],
  ['2016-02', '2016-02'],
  ['20160204', '2016-02-04'],
  ['20160204182000', '2016-02-04'],
  ['Thu, 04 Feb 2016 15:20:00 GMT', '2016-02-04'],
  ['Published Feb. 4, 2016, 3:20 p.m.', '2016-02-04'],
  ['4th of February 2016', '2016-02-04'],
  ['04.02.2016', '2016-02-04'],
  ['2016/2/4', '2016-02-04'],
  ['25/11/2015', '2015-11-25'],
  ['11/25/2015', '2015-11-25'],
  ['04/02/2016', null],
  ['2016-02-30', null],
  ['29 February 2015', null],
  ['yesterday', null],
  ['in 2016', null],
])('%s is %s', (written, expected) => {
  expect(readCalendarDate(written)).toBe(expected);
});

test.each([
  ['https://a.example/2016/02/04/lavrov', '2016-02-04'],
  ['https://a.example/news/2016/feb/04/lavrov', '2016-02-04'],
  ['https://a.example/world-20160204-lavrov.html', '2016-02-04'],
  ['https://a.example/2016-02-04-lavrov', '2016-02-04'],
  ['https://a.example/2016/02/lavrov', '2016-02'],
  ['https://2016.example/lavrov', null],
  ['https://a.example/news/474349633', null],
  ['https://a.example/2016/13/lavrov', null],
])('the address %s says %s', (url, expected) => {
  expect(readAddressDate(url)).toBe(expected);
});
