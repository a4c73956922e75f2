import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '#lib/filter/facets.ts';
import { filterEvents } from '#lib/filter/filter-events.ts';
import { portraitOf } from '#lib/filter/portrait.ts';
import { DEFAULT_VIEW, type Pair } from '#lib/url/view.ts';
import { randomEvents } from '../timeline/random-events.ts';

const detailsOf = () => ({ type: 'CONSULT', outlets: [] }) as const;

describe('a portrait', () => {
  it('counts with whom as the filter would show it', () => {
    fc.assert(
      fc.property(randomEvents(20), (events) => {
        const view = { ...DEFAULT_VIEW, actors: ['RUS'] };
        const shown = filterEvents(events, view, detailsOf);
        const { partners } = portraitOf(shown, ['RUS'], detailsOf);
        for (const { code, count } of partners) {
          const pair = [code, 'RUS'].sort() as unknown as Pair;
          expect(filterEvents(events, { ...DEFAULT_VIEW, pair }, detailsOf)).toHaveLength(count);
        }
        const pairs = facets(events, DEFAULT_VIEW, detailsOf).pairs;
        expect(partners).toHaveLength(pairs.filter(({ value }) => value.includes('RUS')).length);
      }),
    );
  });

  it('tells of a pair who acts, each event once', () => {
    fc.assert(
      fc.property(randomEvents(20), (events) => {
        const pair: Pair = ['RUS', 'TUR'];
        const shown = filterEvents(events, { ...DEFAULT_VIEW, pair }, detailsOf);
        const portrait = portraitOf(shown, pair, detailsOf);
        const [forth = 0, back = 0, together = 0] = portrait.sides ?? [];
        expect(forth + back + together).toBe(shown.length);
        expect(portrait.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
        const turned = portraitOf(shown, ['TUR', 'RUS'], detailsOf).sides;
        expect(turned).toEqual([back, forth, together]);
      }),
    );
  });

  it('begins and ends with events whose dates are closed', () => {
    fc.assert(
      fc.property(randomEvents(20), (events) => {
        const { first, last } = portraitOf(events, ['RUS'], detailsOf);
        const closed = events.filter((e) => e.earliest !== null && e.latest !== null);
        expect(first === null).toBe(closed.length === 0);
        for (const { earliest } of closed) {
          expect(first?.earliest).toBeLessThanOrEqual(earliest ?? 0);
          expect(last?.earliest).toBeGreaterThanOrEqual(earliest ?? 0);
        }
      }),
    );
  });
});
