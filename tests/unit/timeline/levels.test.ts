/** Lanes of many runs: what the levels of detail answer is what looking at every event would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { keep, noneKept } from '#lib/timeline/columns/kept.ts';
import {
  anchoredIn,
  countInView,
  endingAfter,
  eventAt,
  firstBegunFrom,
  indexLane,
  indexOf,
  lastEndedBy,
  meeting,
  reachingInto,
  summaryOf,
} from '#lib/timeline/lane-index.ts';
import { countOf } from '#lib/timeline/mark.ts';
import { indexTimeline, layoutIndexed } from '#lib/timeline/layout.ts';
import { layoutStrip } from '#lib/timeline/strip.ts';
import { anchorOf, bySeverity, type TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { ACTORS, DYADS } from '../../scenes/crisis.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

const many = randomEvents(700);

describe('a range of a lane', () => {
  it('is summed up as looking at each of its events would', () => {
    fc.assert(
      fc.property(many, randomViews, (events, { from, to }) => {
        const doubted = events.map((one, i) => ({ ...one, approximate: i % 3 === 0 }));
        const index = indexLane(doubted);
        const [first, last] = anchoredIn(index, from, to);
        const plain = doubted.filter((event) => {
          const anchor = anchorOf(event);
          return anchor !== null && anchor >= from && anchor < to;
        });
        const scores = plain.map(({ goldstein }) => goldstein);
        const { worst, ...summary } = summaryOf(index, first, last);
        expect(summary).toEqual({
          count: plain.length,
          score: scores.reduce((sum, score) => sum + score, 0),
          lowest: plain.length === 0 ? 0 : Math.min(...scores),
          highest: plain.length === 0 ? 0 : Math.max(...scores),
          doubtful: plain.filter(({ approximate }) => approximate).length,
        });
        expect(worst === null ? undefined : eventAt(index, worst)).toBe(plain.sort(bySeverity)[0]);
      }),
    );
  });

  it('is met by the events that meet it', () => {
    fc.assert(
      fc.property(many, randomViews, (events, { from, to }) => {
        const index = indexLane(events);
        const plain = events.filter((event) => isInView(event, from, to));
        expect(countInView(index, from, to)).toBe(plain.length);
        expect(new Set(meeting(index, from, to).map((i) => eventAt(index, i)))).toEqual(
          new Set(plain),
        );
        const before = reachingInto(index, from, 5);
        expect(before).toEqual(reachingInto(index, from, Infinity).slice(0, 5));
        for (const i of endingAfter(index, to)) expect(eventAt(index, i).earliest).toBeNull();
      }),
    );
  });

  it('has the nearest event on either side', () => {
    fc.assert(
      fc.property(many, randomViews, (events, { from, to }) => {
        const index = indexLane(events);
        const all = Array.from({ length: index.size }, (_, i) => eventAt(index, i));
        const ended = all.findLast(({ latest }) => (latest ?? Infinity) <= from);
        const begun = all.find(({ earliest }) => (earliest ?? -Infinity) >= to);
        const [before, after] = [lastEndedBy(index, from), firstBegunFrom(index, to)];
        expect(before === null ? undefined : eventAt(index, before)).toBe(ended);
        expect(after === null ? undefined : eventAt(index, after)).toBe(begun);
        for (const [i, { id }] of all.entries())
          expect(indexOf(index, index.columns.placeOf(id)!)).toBe(i);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a filter over columns', () => {
  it('shows what a timeline of the kept events alone would show', () => {
    fc.assert(
      fc.property(
        randomEvents(150),
        randomViews,
        fc.nat(4),
        fc.nat(8),
        (events, view, by, most) => {
          const columns = columnsOf(events);
          const isWanted = ({ goldstein }: TimelineEvent) => (goldstein / 100 + 10) % 5 !== by;
          const kept = noneKept(columns.size);
          for (let i = 0; i < columns.size; i++) if (isWanted(columns.event(i))) keep(kept, i);
          const data = { dyads: DYADS, actors: ACTORS, mostLanes: most };
          const whole = indexTimeline({ ...data, events: columns });
          const filtered = indexTimeline({ ...data, events: columns, kept, byEnd: whole.byEnd });
          const alone = indexTimeline({ ...data, events: events.filter(isWanted) });
          const shown = layoutIndexed(filtered, { viewport: view });
          expect(shown.totals).toEqual(layoutIndexed(alone, { viewport: view }).totals);
          expect(shown.lanes).toEqual(layoutIndexed(alone, { viewport: view }).lanes);
          const inView = events.filter((one) => isWanted(one) && isInView(one, view.from, view.to));
          for (const { lanes, totals } of [shown, layoutStrip(filtered, { viewport: view })]) {
            expect(totals.inView).toBe(inView.length);
            for (const lane of lanes)
              expect(
                lane.marks.reduce((sum, mark) => sum + countOf(mark), 0) + lane.unplaced.count,
              ).toBe(lane.inView);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
