import { describe, expect, it } from 'vitest';
import { DAY, HOUR, ms } from '#lib/model/units.ts';
import { isIssue, parseDatePath } from '#lib/url/date-path.ts';
import { formatTimeWindow, windowOfViewport } from '#lib/url/time-window.ts';
import { windowAround } from '#lib/url/window-around.ts';

const EXTENT = { from: ms(Date.UTC(2011, 0, 1)), to: ms(Date.UTC(2017, 0, 1)) };

describe('the window an address opens', () => {
  it.each([
    ['2015-11-24', '2015-10-25..2015-12-24'],
    ['2015-11', '2015-10-01..2015-12-31'],
    ['2015', '2014-12-01..2016-01-31'],
    ['earliest..2016-02-04', '2010-09-29..2016-05-08'],
    ['earliest..latest', '2010-09-13..2017-04-20'],
    ['earliest..2001', '2001-12-30..2002-01-01'],
  ])('/on/%s shows %s', (text, window) => {
    const range = parseDatePath(text);
    if (isIssue(range)) throw new Error(range.message);
    expect(formatTimeWindow(windowAround(range, EXTENT))).toBe(window);
  });
});

describe('the window of a viewport', () => {
  const start = Date.UTC(2015, 10, 24);

  it('is told in whole days', () => {
    const window = windowOfViewport({ from: ms(start + 100), to: ms(start + 40 * DAY - 1000) });
    expect(formatTimeWindow(window)).toBe('2015-11-24..2016-01-02');
  });

  it('is told in minutes where days are too coarse', () => {
    const window = windowOfViewport({ from: ms(start + HOUR + 1), to: ms(start + 3 * HOUR) });
    expect(formatTimeWindow(window)).toBe('2015-11-24T01:00..2015-11-24T02:59');
  });
});
