import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from '#lib/timeline/extent.ts';
import { layoutTimeline } from '#lib/timeline/layout.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS, event } from '../../scenes/crisis.ts';
import { randomEvents, randomViews } from './random-events.ts';

const SIDES = { source: ['RUS'], target: ['TUR'] };
const before = (title: string, end: string, rest: Partial<TimelineEvent> = {}) =>
  event(title, null, null, { ...SIDES, latest: day(end), granularity: 'interval', ...rest });

const laneAt = (events: readonly TimelineEvent[], from: string, to: string) => {
  const view = viewport(Date.parse(`${from}Z`), Date.parse(`${to}Z`), 900);
  const [lane] = layoutTimeline({ events, dyads: DYADS, actors: ACTORS, viewport: view }).lanes;
  if (!lane) throw new Error('no lane');
  return lane;
};

describe('an event whose span reaches through the whole window', () => {
  it('is counted and takes no row where nothing says when it was', () => {
    const lane = laneAt([before('Some time', '2026-11-24')], '2015-09-01', '2017-01-01');
    expect(lane.marks).toEqual([]);
    expect([lane.inView, lane.unplaced.count]).toEqual([1, 1]);
    expect(lane.unplaced.members?.map(({ title }) => title)).toEqual(['Some time']);
  });

  it('is drawn where its end is seen', () => {
    const lane = laneAt([before('Some time', '2016-02-05')], '2015-09-01', '2017-01-01');
    expect(lane.marks).toMatchObject([{ kind: 'bar', start: 'open' }]);
    expect(lane.unplaced.count).toBe(0);
  });

  it('is drawn where it goes on all the while', () => {
    const lasting = event('It lasts', '2015-01-01', 365, { ...SIDES, extent: 'throughout' });
    expect(laneAt([lasting], '2015-06-01', '2015-06-10').marks).toHaveLength(1);
  });

  it('is drawn to whoever looks closer at a day, but not at an hour of a month', () => {
    const known = event('That day', '2015-11-24', 1, SIDES);
    expect(laneAt([known], '2015-11-24T06:00', '2015-11-24T18:00').marks).toHaveLength(1);
    const month = event('That month', '2015-11-01', 30, { ...SIDES, granularity: 'month' });
    expect(laneAt([month], '2015-11-08', '2015-11-16').marks).toHaveLength(1);
    expect(laneAt([month], '2015-11-09', '2015-11-16').unplaced.count).toBe(1);
  });

  it('makes no lane higher', () => {
    const rows = (events: readonly TimelineEvent[]) =>
      laneAt(events, '2015-09-01', '2017-01-01').rows;
    const many = Array.from({ length: 40 }, (_, i) => before(`Some time ${i}`, '2026-11-24'));
    expect(rows([...CRISIS, ...many])).toEqual(rows(CRISIS));
  });
});

describe('the extent of a timeline', () => {
  it('is taken from what has a start', () => {
    const events = [event('One', '2015-11-24', 1), before('Some time', '2026-11-24')];
    expect(extentOf(events)).toEqual({ from: day('2015-11-24'), to: day('2015-11-25') });
  });

  it('is taken from the rest where nothing has a start, and is none where nothing is dated', () => {
    expect(extentOf([before('Some time', '2016-02-05')])).toEqual({
      from: day('2016-02-04'),
      to: day('2016-02-05'),
    });
    expect(extentOf([event('Undated', null, null)])).toBeNull();
  });

  it('holds the start of every event that has one', () => {
    fc.assert(
      fc.property(randomEvents(60), (events) => {
        const extent = extentOf(events);
        for (const { earliest } of events) {
          if (earliest === null) continue;
          expect(extent?.from).toBeLessThanOrEqual(earliest);
          expect(extent?.to).toBeGreaterThan(earliest);
        }
      }),
    );
  });
});

it('as many are unplaced as are named, in every lane', () => {
  fc.assert(
    fc.property(randomEvents(60), randomViews, (events, view) => {
      const { lanes } = layoutTimeline({ events, dyads: DYADS, actors: ACTORS, viewport: view });
      for (const { unplaced } of lanes) expect(unplaced.members?.length).toBe(unplaced.count);
    }),
  );
});
