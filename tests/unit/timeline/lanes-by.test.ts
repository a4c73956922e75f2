import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANE_SORTS, LANES_BY } from '#lib/model/lane-arrangement.ts';
import { indexTimeline, layoutIndexed } from '#lib/timeline/layout.ts';
import { movedLane } from '#lib/timeline/lane-order.ts';
import { meeting } from '#lib/timeline/lane-index.ts';
import { placeAt } from '#lib/timeline/lane-blocks.ts';
import type { Told } from '#lib/timeline/lanes-by.ts';
import { layoutStrip } from '#lib/timeline/strip.ts';
import { ACTORS, CRISIS, DYADS, event } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from './random-events.ts';

const TOLD: readonly Told[] = [
  { type: 'SANCTION', outlets: ['tass'] },
  { type: 'ASSAULT', outlets: ['tass', 'the-moscow-times'] },
  { type: 'CONSULT', outlets: [] },
];
const toldOf = (id: string): Told | undefined => TOLD[(id.at(-1) ?? '').charCodeAt(0) % 3];
const nameOf = ({ key }: { readonly key: string }) => key;
const arrangements = fc.record({
  by: fc.constantFrom(...LANES_BY),
  sort: fc.constantFrom(...LANE_SORTS),
  hand: fc.subarray(['TUR', 'RUS', 'SANCTION', 'tass']),
});
const kept = (size: number, seed: number) =>
  seed === 0 ? null : Uint32Array.from({ length: Math.ceil(size / 32) }, () => seed);

const indexOf = (
  events: Parameters<typeof indexTimeline>[0]['events'],
  by: (typeof LANES_BY)[number],
  sort: (typeof LANE_SORTS)[number] = 'usual',
  hand: readonly string[] = [],
) =>
  indexTimeline({
    events,
    dyads: DYADS,
    actors: ACTORS,
    arranged: { by, sort, hand, nameOf, toldOf },
  });

const keysOf = (...args: Parameters<typeof indexOf>) =>
  indexOf(...args).lanes.map(({ lane }) => lane.key);

const SMALL = [
  event('a0', '2015-03-01', -5, { source: ['TUR'], target: ['RUS'] }),
  event('b1', '2015-02-01', -5, { source: ['RUS'], target: ['TUR', 'ISSG'] }),
  event('c2', '2015-04-01', -5, { source: ['RUS'], target: [] }),
  event('d0', '2015-05-01', -5, { source: [], target: [] }),
];

describe('lanes by actor, kind or outlet', () => {
  it('hold an event in each lane that it belongs to', () => {
    expect(
      indexOf(SMALL, 'actor').lanes.map(({ lane }) => [lane.key, lane.kind, lane.count]),
    ).toEqual([
      ['RUS', 'actor', 3],
      ['TUR', 'actor', 2],
      ['ISSG', 'organisation', 1],
      ['nobody', 'nobody', 1],
    ]);
  });

  it('count distinct events in view, whatever the lanes add up to', () => {
    fc.assert(
      fc.property(
        randomEvents(60),
        randomViews,
        arrangements,
        fc.constantFrom(0, 0x5555_5555),
        (events, viewport, arranged, seed) => {
          const index = indexTimeline({
            events,
            dyads: DYADS,
            actors: ACTORS,
            kept: kept(events.length, seed),
            arranged: { ...arranged, nameOf, toldOf },
          });
          const { totals, lanes } = layoutIndexed(index, { viewport });
          const distinct = new Set(
            index.lanes.flatMap(({ index: lane }) =>
              meeting(lane, viewport.from, viewport.to).map((i) => placeAt(lane, i)),
            ),
          );
          expect(totals.inView).toBe(distinct.size);
          expect(totals.inLanes).toBe(lanes.reduce((sum, { inView }) => sum + inView, 0));
          expect(layoutStrip(index, { viewport }).totals.inView).toBe(totals.inView);
          const all = indexTimeline({
            events,
            dyads: DYADS,
            actors: ACTORS,
            kept: kept(events.length, seed),
          });
          expect([index.count, index.undated]).toEqual([all.count, all.undated]);
          expect(
            index.lanes.every(({ lane, index: own }) => lane.count === own.size + own.undated),
          ).toBe(true);
        },
      ),
    );
  });

  it('fold the smallest into one in which an event is counted once', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      event(`e${i}`, '2015-03-01', 1, { source: [`A${i}`], target: [`B${i}`] }),
    );
    const { lanes, count } = indexOf(many, 'actor', 'hand', ['B29']);
    expect(lanes).toHaveLength(12);
    expect(lanes[0]?.lane.key).toBe('B29');
    expect(lanes.at(-1)?.lane).toMatchObject({ key: 'others', kind: 'others' });
    expect(lanes.at(-1)?.lane.count).toBeLessThanOrEqual(count);
  });

  it('know the kinds and the outlets of events', () => {
    // By the last figure of an id: 0 SANCTION by tass, 1 ASSAULT by two, 2 CONSULT by nobody.
    const told = [
      event('x0', '2015-03-01', 1),
      event('x3', '2015-03-02', 1),
      event('x1', '2015-03-03', 1),
      event('x2', '2015-03-04', 1),
    ];
    expect(keysOf(told, 'kind')).toEqual(['SANCTION', 'ASSAULT', 'CONSULT']);
    expect(keysOf(told, 'outlet')).toEqual(['tass', 'nobody', 'the-moscow-times']);
  });
});

describe('the order of lanes', () => {
  it('is by number, by the first event, by name or by hand', () => {
    expect(keysOf(SMALL, 'actor')).toEqual(['RUS', 'TUR', 'ISSG', 'nobody']);
    expect(keysOf(SMALL, 'actor', 'name')).toEqual(['ISSG', 'RUS', 'TUR', 'nobody']);
    expect(keysOf(SMALL, 'actor', 'hand', ['TUR', 'nobody'])).toEqual([
      'TUR',
      'nobody',
      'RUS',
      'ISSG',
    ]);
    expect(keysOf(SMALL, 'dyad', 'first')).toEqual(['TUR>RUS', 'others']);
    expect(keysOf(SMALL, 'kind', 'first')).toEqual(['ASSAULT', 'SANCTION', 'CONSULT']);
    expect(keysOf(CRISIS, 'dyad', 'name').at(-1)).toBe('others');
    expect(keysOf(CRISIS, 'dyad')).toEqual(
      indexTimeline({ events: CRISIS, dyads: DYADS, actors: ACTORS }).lanes.map(
        ({ lane }) => lane.key,
      ),
    );
  });

  it('is moved one place at a time, and not beyond its ends', () => {
    expect(movedLane(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedLane(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedLane(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedLane(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
  });
});
