import { describe, expect, it } from 'vitest';
import { monthsOf } from '#lib/components/timeline/months.ts';
import { ms } from '#lib/model/units.ts';

const day = (text: string) => ms(Date.parse(text));
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const EXTENT = span('2015-03-10', '2016-12-31');

describe('the months of a table', () => {
  it('are those that meet the window and have something to tell', () => {
    const { starts, end } = monthsOf(span('2015-01-01', '2015-05-02'), EXTENT);
    expect(starts).toEqual([day('2015-03-01'), day('2015-04-01'), day('2015-05-01')]);
    expect(end).toBe(day('2015-06-01'));
  });

  it('do not begin a month that the window only reaches', () => {
    expect(monthsOf(span('2015-04-01', '2015-05-01'), EXTENT).starts).toHaveLength(1);
  });

  it('are none outside of what is known, and the last 240 of centuries', () => {
    expect(monthsOf(span('1914-01-01', '1918-01-01'), EXTENT).starts).toEqual([]);
    const centuries = span('0044-03-15', '2000-01-01');
    const { starts, end } = monthsOf(centuries, centuries);
    expect(starts).toHaveLength(240);
    expect(starts[0]).toBe(day('1980-01-01'));
    expect(end).toBe(day('2000-01-01'));
  });

  it('know the first century', () => {
    const early = { from: day('0044-03-15'), to: day('0044-04-15') };
    expect(monthsOf(early, early).starts).toEqual([day('0044-03-01'), day('0044-04-01')]);
  });
});
