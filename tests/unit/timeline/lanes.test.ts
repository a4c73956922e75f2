import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { laneOf, layoutLanes, organisationsOf } from '#lib/timeline/lanes.ts';
import { ACTORS, CRISIS, DYADS, event } from '../../scenes/crisis.ts';
import { randomEvents } from './random-events.ts';

const laneKey = (source: string[], target: string[]) =>
  laneOf(event('x', '2015-01-01', 1, { source, target }), organisationsOf(ACTORS)).key;

describe('the lane of an event', () => {
  it.each([
    [['RUS'], ['TUR'], 'RUS>TUR'],
    [['TUR'], ['RUS'], 'TUR>RUS'],
    [['TUR', 'RUS'], ['RUS', 'TUR'], 'RUS+TUR'],
    [['TUR', 'RUS'], [], 'RUS+TUR'],
    [['ISSG'], [], 'ISSG'],
    [['RUS'], ['NAT'], 'NAT'],
    [['RUS', 'TUR', 'ISSG'], [], 'ISSG'],
    [['RUS', 'TUR', 'USA'], [], 'several'],
    [['RUS'], ['TUR', 'USA'], 'several'],
    [['RUS'], [], 'RUS'],
    [[], ['RUS'], 'RUS'],
    [['RUS'], ['RUS'], 'RUS'],
    [[], [], 'nobody'],
    [['XYZ'], ['RUS'], 'XYZ>RUS'],
  ])('%j → %j lies in %s', (source, target, key) => {
    expect(laneKey(source, target)).toBe(key);
  });
});

describe('lanes', () => {
  it('hold each event exactly once', () => {
    fc.assert(
      fc.property(randomEvents(80), fc.nat(8), (events, mostLanes) => {
        const columns = columnsOf(events);
        const options = { dyads: DYADS, actors: ACTORS, mostLanes };
        const { lanes, laneOfParties } = layoutLanes(columns, options);
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
        const counts = lanes.map(
          (_, lane) =>
            [...columns.parties].filter((parties) => laneOfParties[parties] === lane).length,
        );
        expect(lanes.map(({ count }) => count)).toEqual(counts);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(events.length);
      }),
    );
  });

  it('begin with the dyads of the site, and end with what is too small for a lane', () => {
    const { lanes } = layoutLanes(columnsOf(CRISIS), { dyads: DYADS, actors: ACTORS });
    expect(lanes.map(({ key }) => key)).toEqual([
      'RUS>TUR',
      'TUR>RUS',
      'RUS+TUR',
      'ISSG',
      'others',
    ]);
    expect(lanes.map(({ featured }) => featured)).toEqual([true, true, true, false, false]);
  });

  it('keep the two directions of a dyad together', () => {
    const between = (a: string, b: string, n: number) =>
      Array.from({ length: n }, (_, i) => ({
        ...event('x', '2015-01-01', 1, { source: [a], target: [b] }),
        id: `${a}${b}${i}`,
      }));
    const events = [...between('A', 'B', 4), ...between('C', 'D', 5), ...between('B', 'A', 9)];
    const { lanes } = layoutLanes(columnsOf(events), { dyads: [], actors: [] });
    expect(lanes.map(({ key }) => key)).toEqual(['B>A', 'A>B', 'C>D']);
  });
});
