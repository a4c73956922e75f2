import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTicks } from '#lib/timeline/ticks.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { contextInWords, tickInWords } from '#lib/words/date-tick.ts';

const at = (text: string) => Date.parse(`${text}Z`);

const shown = (from: string, to: string, width: number) => {
  const { ticks, contexts } = layoutTicks(viewport(at(from), at(to), width));
  return {
    ticks: ticks.map((tick) => tickInWords(tick.at, tick.unit)).join(' '),
    contexts: contexts.map((context) => contextInWords(context.at, context.unit)).join(' | '),
  };
};

describe('ticks', () => {
  it.each([
    ['2015-09-01T00:00', '2016-03-01T00:00', 600, 'Sep Oct Nov Dec Jan Feb', '2015 | 2016'],
    [
      '2015-01-01T00:00',
      '2019-01-01T00:00',
      700,
      'Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct',
      '2015 | 2016 | 2017 | 2018',
    ],
    ['2015-11-20T00:00', '2015-11-27T00:00', 400, '20 21 22 23 24 25 26', 'November 2015'],
    [
      '2015-11-20T00:00',
      '2015-12-20T00:00',
      450,
      '21 23 25 27 29 1 3 5 7 9 11 13 15 17 19',
      'November 2015 | December 2015',
    ],
    [
      '2015-11-01T00:00',
      '2016-01-01T00:00',
      400,
      '1 8 15 22 1 8 15 22',
      'November 2015 | December 2015',
    ],
    [
      '2015-11-24T00:00',
      '2015-11-25T00:00',
      400,
      '00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00',
      '24 November 2015',
    ],
    [
      '2015-11-24T09:00',
      '2015-11-24T09:30',
      400,
      '09:00 09:05 09:10 09:15 09:20 09:25',
      '24 November 2015',
    ],
    [
      '1900-01-01T00:00',
      '2000-01-01T00:00',
      500,
      '1900 1910 1920 1930 1940 1950 1960 1970 1980 1990',
      '',
    ],
    [
      '0001-01-01T00:00',
      '2001-01-01T00:00',
      700,
      '200 400 600 800 1000 1200 1400 1600 1800 2000',
      '',
    ],
  ])('%s to %s on %i px', (from, to, width, ticks, contexts) => {
    expect(shown(from, to, width)).toEqual({ ticks, contexts });
  });

  it('never crowd, never are missing, lie on screen and in order', () => {
    const views = fc
      .record({
        from: fc.integer({ min: at('1000-01-01T00:00'), max: at('2500-01-01T00:00') }),
        log: fc.double({ min: Math.log(600_000), max: Math.log(3e13), noNaN: true }),
        width: fc.integer({ min: 280, max: 2400 }),
      })
      .map(({ from, log, width }) => viewport(from, from + Math.exp(log), width));
    fc.assert(
      fc.property(views, (view) => {
        const { ticks, contexts } = layoutTicks(view);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(view.width / 25 + 2);
        for (const [i, { x }] of ticks.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(view.width);
          const before = ticks[i - 1];
          if (before) expect(x - before.x).toBeGreaterThan(24);
        }
        for (const [i, { x, end }] of contexts.entries()) {
          expect(end).toBeGreaterThan(x);
          const next = contexts[i + 1];
          if (next) expect(next.x).toBeCloseTo(end, 6);
        }
      }),
    );
  });
});
