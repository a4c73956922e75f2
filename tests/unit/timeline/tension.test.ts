import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, ms } from '#lib/model/units.ts';
import { layoutCurve } from '#lib/timeline/curve.ts';
import {
  heaviestTerms,
  indexTension,
  isBetween,
  tensionAt,
  tensionTable,
  termAt,
  termsOf,
} from '#lib/timeline/tension.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { pxToTime, viewport } from '#lib/timeline/viewport.ts';
import { CRISIS, day, event } from '../../scenes/crisis.ts';
import { randomEvents, START } from './random-events.ts';

const PAIR = ['RUS', 'TUR'] as const;
const RUS_TUR = { source: ['RUS'], target: ['TUR'] };

/** The definition, summed over every event with small steps: slow and plain. */
function plainTension(events: readonly TimelineEvent[], time: number, halfLife: number): number {
  const STEPS = 4000;
  let sum = 0;
  for (const one of events) {
    if (
      one.status !== 'asserted' ||
      one.earliest === null ||
      one.latest === null ||
      !isBetween(one, PAIR)
    )
      continue;
    for (let k = 0; k < STEPS; k++) {
      const at = one.earliest + ((k + 0.5) / STEPS) * (one.latest - one.earliest);
      if (at <= time)
        sum += (-one.goldstein / 100 / STEPS) * 2 ** (-(time - at) / (halfLife * DAY));
    }
  }
  return sum;
}

describe('tension', () => {
  it('is the sum that defines it, also for events spread over an interval', () => {
    fc.assert(
      fc.property(
        randomEvents(25),
        fc.integer({ min: -50, max: 1500 }),
        fc.constantFrom(3, 30, 365),
        (events, days, halfLife) => {
          const time = START + days * DAY;
          const index = indexTension(events, PAIR, halfLife);
          expect(tensionAt(index, time)).toBeCloseTo(plainTension(events, time, halfLife), 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the sum of its terms, to the last digits', () => {
    fc.assert(
      fc.property(randomEvents(150), fc.integer({ min: -50, max: 3000 }), (events, days) => {
        const index = indexTension(events, PAIR, 30);
        const time = START + days * DAY + 0.5;
        const sum = termsOf(index).reduce((total, term) => total + termAt(term, time, 30), 0);
        expect(tensionAt(index, time)).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('stays exact over ten thousand years of half-lives', () => {
    const far = [
      event('first', '0100-01-01', 1, { ...RUS_TUR, goldstein: -1000 }),
      event('last', '9900-01-01', 1, { ...RUS_TUR, goldstein: -1000 }),
    ];
    const index = indexTension(far, PAIR, 30);
    expect(tensionAt(index, day('9900-02-01'))).toBeCloseTo(10 * 2 ** (-30.5 / 30), 2);
    expect(tensionAt(index, day('5000-01-01'))).toBeCloseTo(0, 12);
  });

  it('halves in a half-life', () => {
    const index = indexTension(
      [event('a', '2015-01-01', 1, { ...RUS_TUR, goldstein: -800 })],
      PAIR,
      30,
    );
    const peak = tensionAt(index, day('2015-01-02'));
    expect(tensionAt(index, day('2015-02-01'))).toBeCloseTo(peak / 2, 9);
    expect(peak).toBeGreaterThan(7.9);
    expect(tensionAt(index, day('2015-01-01') - 1)).toBe(0);
  });

  it('is negative where the two co-operate', () => {
    const index = indexTension(
      [event('a', '2015-01-01', 1, { ...RUS_TUR, goldstein: 700 })],
      PAIR,
      30,
    );
    expect(tensionAt(index, day('2015-01-02'))).toBeLessThan(-6.9);
  });

  it('gives no weight to what did not happen or cannot be placed, but counts it', () => {
    const cases = [
      event('denied', '2015-01-01', 1, { ...RUS_TUR, status: 'denied' }),
      event('planned', '2015-01-01', 1, { ...RUS_TUR, status: 'planned' }),
      event('threatened', '2015-01-01', 1, { ...RUS_TUR, status: 'threatened' }),
      event('habitual', '2015-01-01', 1, { ...RUS_TUR, status: 'habitual' }),
      event('open start', null, null, { ...RUS_TUR, latest: day('2015-01-01') }),
      event('open end', '2015-01-01', null, RUS_TUR),
      event('undated', null, null, RUS_TUR),
    ];
    const index = indexTension(cases, PAIR, 30);
    expect(tensionAt(index, day('2015-01-03'))).toBe(0);
    const weightless = Array.from(index.weightless, (place) => index.columns.event(place).title);
    expect(weightless.sort()).toEqual(cases.map(({ title }) => title).sort());
  });

  it('needs both sides named', () => {
    const both = (source: string[], target: string[]) => isBetween({ source, target }, PAIR);
    expect([
      both(['RUS'], ['TUR']),
      both(['TUR'], ['RUS']),
      both(['RUS', 'TUR'], []),
      both([], ['RUS', 'TUR']),
      both(['RUS', 'TUR'], ['RUS', 'TUR']),
      both(['RUS', 'USA'], ['TUR']),
    ]).toEqual(Array(6).fill(true));
    expect([
      both(['RUS'], []),
      both(['RUS'], ['USA']),
      both(['RUS', 'TUR'], ['USA']),
      both([], []),
    ]).toEqual(Array(4).fill(false));
  });

  it('says which events make it up', () => {
    const index = indexTension(CRISIS, PAIR, 30);
    const terms = heaviestTerms(index, day('2015-12-01'), 2);
    expect(terms.map(({ term }) => index.columns.event(term.place).title)).toEqual([
      'Turkey downs a Russian warplane',
      'Russia signs sanctions against Turkey',
    ]);
  });

  it('has a table by month', () => {
    const index = indexTension(CRISIS, PAIR, 30);
    const table = tensionTable(index, [day('2015-10-01'), day('2015-11-01')], day('2015-12-01'));
    expect(table.map(({ weighing }) => weighing)).toEqual([4, 10]);
    expect(table[1]?.value).toBeCloseTo(tensionAt(index, day('2015-12-01') - 1), 9);
  });
});

describe('the curve on screen', () => {
  it('runs through the exact values', () => {
    const index = indexTension(CRISIS, PAIR, 30);
    const view = viewport(day('2015-09-01'), day('2017-01-01'), 900);
    const { points, peak, domain } = layoutCurve(index, view);
    for (const { x, value } of points) {
      const around = [-1, 0, 1].map((ms_) => tensionAt(index, Math.round(pxToTime(view, x)) + ms_));
      expect(Math.min(...around.map((exact) => Math.abs(exact - value)))).toBeLessThan(1e-4);
    }
    expect(points.every(({ x }, i) => x >= (points[i - 1]?.x ?? 0))).toBe(true);
    expect(peak?.value).toBe(domain.highest);
  });

  it('loses no peak where many lie within a pixel', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      ...event('x', '2015-01-01', 1, RUS_TUR),
      id: `e${i}`,
      earliest: ms(day('2015-01-01') + i * 1000),
      latest: ms(day('2015-01-01') + i * 1000 + 1),
      goldstein: i < 250 ? -100 : 100,
    }));
    const index = indexTension(many, PAIR, 30);
    const curve = layoutCurve(index, viewport(day('2010-01-01'), day('2020-01-01'), 300));
    expect(Math.max(...curve.points.map(({ value }) => value))).toBeCloseTo(250, 0);
    expect(curve.points.length).toBeLessThan(500);
  });
});
