import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/model/units.ts';
import { layoutCurve } from '#lib/timeline/curve.ts';
import { explainTension, nearestStep, nextStep } from '#lib/timeline/tension-explained.ts';
import { indexTension, tensionAt } from '#lib/timeline/tension.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { CRISIS, day, event } from '../../scenes/crisis.ts';
import { randomEvents, START } from './random-events.ts';

const PAIR = ['RUS', 'TUR'] as const;
const LEAST = 0.05;

describe('a point of the curve', () => {
  it('is the sum of the events behind it', () => {
    fc.assert(
      fc.property(
        randomEvents(60),
        fc.integer({ min: -50, max: 1500 }),
        fc.nat(6),
        (events, days, most) => {
          const index = indexTension(events, PAIR, 30);
          const time = START + days * DAY;
          const whole = explainTension(index, time, Infinity);
          const sum = whole.terms.reduce((total, { weight }) => total + weight, 0);
          expect(whole.value).toBeCloseTo(tensionAt(index, time), 9);
          expect(Math.abs(whole.value - sum)).toBeLessThanOrEqual(
            LEAST * index.terms.length + 1e-6,
          );
          const some = explainTension(index, time, most);
          expect(some.terms).toEqual(whole.terms.slice(0, most));
          expect(some.terms.length + some.more).toBe(whole.terms.length);
        },
      ),
    );
  });

  it('names the heaviest first', () => {
    const { terms, more } = explainTension(indexTension(CRISIS, PAIR, 30), day('2015-12-01'), 2);
    expect(terms.map(({ event: { title } }) => title)).toEqual([
      'Turkey downs a Russian warplane',
      'Russia signs sanctions against Turkey',
    ]);
    expect(more).toBe(12);
  });
});

describe('the steps of the curve', () => {
  const days = ['2015-10-05', '2015-11-24', '2015-12-01'];
  const events = days.map((from, i) => ({
    ...event(`Event ${i}`, from, 1, { source: ['RUS'], target: ['TUR'] }),
  }));
  const index = indexTension(events, PAIR, 30);

  it('lie where a day has come to its whole weight', () => {
    expect([...index.steps]).toEqual(days.map((from) => day(from) + DAY - 1));
    expect(nextStep(index, day('2015-11-01'), 'later')).toBe(day('2015-11-25') - 1);
    expect(nextStep(index, day('2015-11-01'), 'earlier')).toBe(day('2015-10-06') - 1);
    expect(nextStep(index, day('2015-10-06') - 1, 'earlier')).toBeNull();
    expect(nextStep(index, day('2016-01-01'), 'later')).toBeNull();
    expect(nearestStep(index, day('2015-11-20'))).toBe(day('2015-11-25') - 1);
    expect(nearestStep(indexTension([], PAIR, 30), 0)).toBeNull();
  });

  it('are all met by going on and on, there and back', () => {
    fc.assert(
      fc.property(randomEvents(40), (random) => {
        const { steps } = indexTension(random, PAIR, 30);
        const there: number[] = [];
        for (
          let at = nextStep({ steps }, -Infinity, 'later');
          at !== null;
          at = nextStep({ steps }, at, 'later')
        )
          there.push(at);
        const back: number[] = [];
        for (
          let at = nextStep({ steps }, Infinity, 'earlier');
          at !== null;
          at = nextStep({ steps }, at, 'earlier')
        )
          back.push(at);
        expect(there).toEqual([...steps]);
        expect(back).toEqual([...steps].reverse());
      }),
    );
  });

  it('date the peak to the day that made it', () => {
    const { peak } = layoutCurve(index, viewport(day('2015-11-01'), day('2015-11-30'), 900));
    expect(new Date(peak?.at ?? 0).toISOString().slice(0, 10)).toBe('2015-11-24');
    expect(peak?.value).toBeCloseTo(explainTension(index, peak?.at ?? 0, 9).value, 6);
  });
});
