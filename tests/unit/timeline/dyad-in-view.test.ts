import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadInView, type Dyad } from '#lib/timeline/dyad-in-view.ts';
import { indexTension } from '#lib/timeline/tension.ts';
import { CRISIS, DYADS, event } from '../../scenes/crisis.ts';
import { randomEvents } from './random-events.ts';

const between = (a: string, b: string, n: number, status: 'asserted' | 'denied' = 'asserted') =>
  Array.from({ length: n }, (_, i) => ({
    ...event('x', '2015-01-01', 1, { source: [a], target: [b], status }),
    id: `${a}${b}${i}`,
  }));

describe('the dyad in view', () => {
  it('is the pair that the view is of, in the order of the site', () => {
    expect(dyadInView(CRISIS, { pair: ['TUR', 'RUS'], dyads: DYADS })).toEqual(['RUS', 'TUR']);
    expect(dyadInView(CRISIS, { pair: ['TUR', 'GRC'], dyads: DYADS })).toEqual(['TUR', 'GRC']);
  });

  it('is of the two actors that were chosen, whatever weighs between them', () => {
    const choice = { actors: ['USA', 'CHN'], dyads: DYADS };
    expect(dyadInView(CRISIS, choice)).toEqual(['USA', 'CHN']);
  });

  it('is that of one actor with the most events that weigh', () => {
    const events = [
      ...between('USA', 'RUS', 2),
      ...between('SYR', 'USA', 3),
      ...between('USA', 'TUR', 9, 'denied'),
    ];
    expect(dyadInView(events, { actors: ['USA'], dyads: DYADS })).toEqual(['SYR', 'USA']);
  });

  it('is the most eventful among many actors', () => {
    const events = [...between('USA', 'RUS', 2), ...between('SYR', 'USA', 3)];
    const choice = { actors: ['USA', 'RUS', 'TUR'], dyads: DYADS };
    expect(dyadInView(events, choice)).toEqual(['RUS', 'USA']);
  });

  it('is else the first of the site, or none', () => {
    expect(dyadInView(CRISIS, { dyads: DYADS })).toEqual(['RUS', 'TUR']);
    expect(dyadInView(CRISIS, { actors: ['CHN'], dyads: DYADS })).toEqual(['RUS', 'TUR']);
    expect(dyadInView(CRISIS, { dyads: [] })).toBeNull();
  });

  it('of one actor has as many terms as any other of that actor', () => {
    const codes = ['RUS', 'TUR', 'USA', 'ISSG'];
    const termsOf = (events: Parameters<typeof dyadInView>[0], dyad: Dyad) =>
      indexTension(events, dyad, 30).terms.length;
    fc.assert(
      fc.property(randomEvents(60), fc.constantFrom(...codes), (events, actor) => {
        const dyad = dyadInView(events, { actors: [actor], dyads: [] });
        const counts = codes
          .filter((other) => other !== actor)
          .map((other) => termsOf(events, [actor, other]));
        expect(dyad === null ? 0 : termsOf(events, dyad)).toBe(Math.max(...counts));
      }),
    );
  });
});
