import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexHits, hitAt } from '#lib/timeline/hit.ts';
import {
  indexTimeline,
  layoutIndexed,
  layoutTimeline,
  markY,
  type TimelineLayout,
} from '#lib/timeline/layout.ts';
import { countOf, extentOf, type Mark } from '#lib/timeline/mark.ts';
import { panBy, viewport } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, DYADS, day, event } from '../../scenes/crisis.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

const data = (events: Parameters<typeof indexTimeline>[0]['events']) => ({
  events,
  dyads: DYADS,
  actors: ACTORS,
});

const countedIn = (marks: readonly Mark[]) => marks.reduce((sum, mark) => sum + countOf(mark), 0);

const marksOf = (layout: TimelineLayout) => layout.lanes.flatMap((lane) => lane.marks);

describe('a layout', () => {
  it('counts every event in view exactly once, at every zoom', () => {
    fc.assert(
      fc.property(randomEvents(150), randomViews, (events, view) => {
        const layout = layoutTimeline({ ...data(events), viewport: view });
        const inView = events.filter((one) => isInView(one, view.from, view.to)).length;
        expect(layout.totals.inView).toBe(inView);
        for (const lane of layout.lanes)
          expect(countedIn(lane.marks) + lane.unplaced.count).toBe(lane.inView);
      }),
      { numRuns: 300 },
    );
  });

  it('has room for every mark and every title', () => {
    fc.assert(
      fc.property(randomEvents(150), randomViews, (events, view) => {
        const { lanes, width } = layoutTimeline({ ...data(events), viewport: view });
        for (const { marks, labels } of lanes) {
          const boxes = [
            ...marks.map((mark) => ({
              mark,
              row: `${mark.track} ${mark.row}`,
              edges: extentOf(mark),
            })),
            ...labels.map(({ mark, x, width: labelWidth }) => ({
              mark,
              row: `${mark.track} ${mark.row}`,
              edges: [x, x + labelWidth] as const,
            })),
          ];
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1)) {
              // A bar that fills the screen is broken for its own title.
              const broken = a.mark === b.mark && a.mark.kind === 'bar';
              if (a.row === b.row && !broken)
                expect(
                  Math.min(a.edges[1], b.edges[1]) - Math.max(a.edges[0], b.edges[0]),
                ).toBeLessThanOrEqual(0.01);
            }
          for (const { x, width: labelWidth } of labels) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + labelWidth).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('costs what is on screen: a million events make no more marks than fit', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      event(`Event ${i}`, '2015-01-01', 1, { source: ['RUS'], target: ['TUR'] }),
    ).map((one, i) => ({
      ...one,
      id: `e${i}`,
      earliest: day('2015-01-01'),
      latest: day('2015-01-02'),
    }));
    const index = indexTimeline(data(many));
    const layout = layoutIndexed(index, {
      viewport: viewport(day('2014-01-01'), day('2016-01-01'), 1000),
    });
    expect(marksOf(layout)).toHaveLength(1);
    expect(marksOf(layout)[0]).toMatchObject({ kind: 'bucket', count: 100_000 });
  });

  it('keeps the marks in the middle while panning', () => {
    const index = indexTimeline(data(CRISIS));
    const before = viewport(day('2015-09-01'), day('2016-09-01'), 900);
    const leads = (layout: TimelineLayout, dx: number) =>
      marksOf(layout)
        .filter((mark) => mark.kind !== 'bar' && mark.x - dx > 150 && mark.x - dx < 750)
        .map(
          (mark) =>
            `${mark.kind === 'bucket' ? mark.lead.id : mark.kind === 'point' ? mark.event.id : ''} ${countOf(mark)}`,
        );
    const first = leads(layoutIndexed(index, { viewport: before }), 0);
    const second = leads(layoutIndexed(index, { viewport: panBy(before, -40) }), -40);
    expect(second).toEqual(first);
  });

  it('lets the most severe of a crowd speak for it', () => {
    const layout = layoutTimeline({
      ...data(CRISIS),
      viewport: viewport(day('1990-01-01'), day('2030-01-01'), 900),
    });
    const lane = layout.lanes.find(({ lane: { key } }) => key === 'TUR>RUS');
    const bucket = lane?.marks.find((mark) => mark.kind === 'bucket');
    expect(bucket?.lead.title).toBe('Turkey downs a Russian warplane');
    expect(lane?.labels.find(({ mark }) => mark === bucket)?.text).toBe(
      'Turkey downs a Russian warplane',
    );
  });

  it('draws a month as a bar of a month, never as a day', () => {
    const month = event('A month', '2015-11-01', 30, {
      source: ['TUR'],
      target: ['RUS'],
      granularity: 'month',
    });
    const view = viewport(day('2015-10-01'), day('2016-01-01'), 920);
    const [mark] = marksOf(layoutTimeline({ ...data([month]), viewport: view }));
    expect(mark).toMatchObject({
      kind: 'bar',
      track: 'points',
      x0: 310,
      x1: 610,
      start: 'soft',
      end: 'soft',
    });
  });

  it('lets an open start run out of the screen', () => {
    const habit = CRISIS.filter(({ title }) => title.startsWith('Turkey refuses'));
    const view = viewport(day('2015-10-01'), day('2016-03-01'), 920);
    const [mark] = marksOf(layoutTimeline({ ...data(habit), viewport: view }));
    expect(mark).toMatchObject({ kind: 'bar', x0: 0, start: 'open', end: 'firm' });
  });

  it('marks the date that the address names', () => {
    const view = viewport(day('2015-10-01'), day('2016-01-01'), 920);
    const highlight = { from: day('2015-11-01'), to: day('2015-12-01') };
    expect(layoutTimeline({ ...data([]), viewport: view, highlight }).highlight).toEqual({
      x0: 310,
      x1: 610,
    });
  });
});

describe('what reaches into the window from outside it', () => {
  const lasting = Array.from({ length: 200 }, (_, i) => ({
    ...event(`Lasts ${i}`, '2015-01-01', 365, {
      source: ['RUS'],
      target: ['TUR'],
      extent: 'throughout',
    }),
    id: `e${i}`,
  }));
  const index = indexTimeline(data(lasting));

  it('is counted to the last, beyond what is looked at one by one', () => {
    const layout = layoutIndexed(index, {
      viewport: viewport(day('2015-06-01'), day('2015-07-01'), 900),
    });
    expect(marksOf(layout).reduce((sum, mark) => sum + countOf(mark), 0)).toBe(200);
  });
});

describe('what lies under a pointer', () => {
  const layout = layoutTimeline({
    ...data(CRISIS),
    viewport: viewport(day('2015-09-01'), day('2017-01-01'), 1200),
  });
  const index = indexHits(layout);

  it('is the mark itself, for every mark', () => {
    for (const lane of layout.lanes)
      for (const mark of lane.marks) {
        const [left, right] = extentOf(mark);
        expect(hitAt(index, (left + right) / 2, markY(lane, mark))?.mark).toBe(mark);
      }
  });

  it('is the nearest mark within reach of a finger, and nothing beyond', () => {
    const lane = layout.lanes.find(({ lane: { key } }) => key === 'others');
    const mark = lane?.marks.find((one) => one.kind === 'point');
    if (!lane || mark?.kind !== 'point') throw new Error('no such mark');
    const [left] = extentOf(mark);
    expect(hitAt(index, left - 6, markY(lane, mark))?.mark).toBe(mark);
    expect(hitAt(index, -500, markY(lane, mark))).toBeNull();
  });
});
