import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedByDefault } from '#lib/timeline/fold.ts';
import { layoutIndexed, layoutTimeline } from '#lib/timeline/layout.ts';
import { countOf, extentOf } from '#lib/timeline/mark.ts';
import { indexTimeline } from '#lib/timeline/timeline-index.ts';
import { viewport } from '#lib/timeline/viewport.ts';
import { ACTORS, CRISIS, day, DYADS } from '../../scenes/crisis.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

const data = { dyads: DYADS, actors: ACTORS };
const view = viewport(day('2015-09-01'), day('2017-01-01'), 800);

describe('a folded lane', () => {
  it('is one row of points without titles, and still counts each event once', () => {
    fc.assert(
      fc.property(randomEvents(120), randomViews, fc.nat(255), (events, at, mask) => {
        const index = indexTimeline({ ...data, events });
        const folded = new Set(
          index.lanes.map(({ lane }) => lane.key).filter((_, i) => mask & (1 << i)),
        );
        const { lanes, totals } = layoutIndexed(index, { viewport: at, folded });
        expect(totals.inView).toBe(events.filter((one) => isInView(one, at.from, at.to)).length);
        for (const lane of lanes) {
          expect(lane.folded).toBe(folded.has(lane.lane.key));
          expect(lane.marks.reduce((sum, mark) => sum + countOf(mark), lane.unplaced.count)).toBe(
            lane.inView,
          );
          if (!lane.folded) continue;
          expect(lane.labels).toEqual([]);
          expect(lane.marks.every(({ kind, row }) => kind !== 'bar' && row === 0)).toBe(true);
        }
      }),
    );
  });

  it('is lower than an open one', () => {
    const index = indexTimeline({ ...data, events: CRISIS });
    const [first] = index.lanes;
    const folded = new Set([first?.lane.key ?? '']);
    const open = layoutIndexed(index, { viewport: view }).lanes[0];
    const closed = layoutIndexed(index, { viewport: view, folded }).lanes[0];
    expect(closed?.height).toBeLessThan(open?.height ?? 0);
  });
});

describe('a timeline that the reader has not folded', () => {
  it('fits into the height it is given, the first lanes open', () => {
    fc.assert(
      fc.property(randomEvents(150), fc.integer({ min: 450, max: 1600 }), (events, height) => {
        const index = indexTimeline({ ...data, events });
        const folded = foldedByDefault(index, height);
        const layout = layoutIndexed(index, { viewport: view, folded });
        const states = layout.lanes.map((lane) => lane.folded);
        expect(states).toEqual(states.toSorted());
        const open = states.filter((state) => !state).length;
        if (open > 1) expect(layout.height).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('leaves nothing folded where all has room, and nothing open but the first where nothing has', () => {
    const index = indexTimeline({ ...data, events: CRISIS });
    expect(foldedByDefault(index, 5000).size).toBe(0);
    expect(foldedByDefault(index, 100).size).toBe(index.lanes.length - 1);
  });
});

it('every mark has room for a finger that it shares with no other', () => {
  fc.assert(
    fc.property(randomEvents(150), randomViews, fc.boolean(), (events, at, fold) => {
      const index = indexTimeline({ ...data, events });
      const folded = fold ? new Set(index.lanes.map(({ lane }) => lane.key)) : null;
      const { lanes, width } = layoutTimeline({ ...data, events, viewport: at, folded });
      for (const { marks } of lanes) {
        const boxes = marks
          .map((mark) => ({
            row: `${mark.track} ${mark.row}`,
            box: fingerBox(extentOf(mark), width),
          }))
          .sort((a, b) => a.box[0] - b.box[0]);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (a.row === b.row) expect(b.box[0] - a.box[1]).toBeGreaterThanOrEqual(-0.01);
      }
    }),
  );
});

const fingerBox = ([left, right]: readonly [number, number], width: number): [number, number] => {
  const size = Math.max(24, right - left);
  const x = Math.max(0, Math.min((left + right - size) / 2, width - size));
  return [x, x + size];
};
