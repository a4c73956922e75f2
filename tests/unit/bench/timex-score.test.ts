import { describe, expect, test } from 'vitest';
import { count, figuresOf, noCounts, readTimeMl } from '../../bench/extract/timex-score.ts';

const GOLD = [
  { start: 0, end: 6, value: '2016-01-29' },
  { start: 20, end: 29, value: '2015' },
];

const figures = (answers: typeof GOLD) => {
  const counts = noCounts();
  count(counts, GOLD, answers);
  return figuresOf(counts);
};

describe('times scored as TempEval-3 does', () => {
  test('all right', () => {
    expect(figures(GOLD)).toEqual({ strict: 100, relaxed: 100, value: 100, calendar: 100 });
  });

  test('a longer span is relaxed, a wrong value no value, a spare one costs precision', () => {
    expect(
      figures([
        { start: 0, end: 8, value: '2016-01-29' },
        { start: 20, end: 29, value: '2014' },
        { start: 40, end: 44, value: 'P1D' },
      ]),
    ).toEqual({ strict: 40, relaxed: 80, value: 40, calendar: 50 });
  });

  test('nothing', () => {
    expect(figures([])).toEqual({ strict: 0, relaxed: 0, value: 0, calendar: 0 });
  });

  test('TimeML is read without its tags, and without the time of creation and empty tags', () => {
    const xml =
      '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2016-02-04">Feb 4</TIMEX3></DCT><TEXT>A &amp; B met <TIMEX3 tid="t1" type="DATE" value="2016-01-29">Friday</TIMEX3>.<TIMEX3 tid="t2" type="DATE" value="2016"/></TEXT></TimeML>';
    expect(readTimeMl('a', xml)).toEqual({
      ...{ name: 'a', text: 'A & B met Friday.', created: '2016-02-04' },
      timexes: [{ start: 10, end: 16, value: '2016-01-29' }],
    });
  });
});
