import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchoredIn,
  eventAt,
  countInView,
  endingAfter,
  indexLane,
  mostSevere,
  reachingInto,
  scoreSum,
} from '#lib/timeline/lane-index.ts';
import { anchorOf, bySeverity } from '#lib/timeline/timeline-event.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

describe('the index of a lane answers as looking at every event would', () => {
  it('how many are in view', () => {
    fc.assert(
      fc.property(randomEvents(80), randomViews, (events, { from, to }) => {
        expect(countInView(indexLane(events), from, to)).toBe(
          events.filter((event) => isInView(event, from, to)).length,
        );
      }),
    );
  });

  it('which are anchored in a stretch, their sum and the most severe of them', () => {
    fc.assert(
      fc.property(randomEvents(80), randomViews, (events, { from, to }) => {
        const index = indexLane(events);
        const [first, last] = anchoredIn(index, from, to);
        const plain = events.filter((event) => {
          const anchor = anchorOf(event);
          return anchor !== null && anchor >= from && anchor < to;
        });
        const found = Array.from({ length: last - first }, (_, i) => eventAt(index, first + i));
        expect(new Set(found)).toEqual(new Set(plain));
        expect(scoreSum(index, first, last)).toBe(
          plain.reduce((sum, event) => sum + event.goldstein, 0),
        );
        const best = mostSevere(index, first, last);
        expect(best === null ? undefined : eventAt(index, best)).toBe(plain.sort(bySeverity)[0]);
      }),
    );
  });

  it('which reach into the window from outside it', () => {
    fc.assert(
      fc.property(randomEvents(80), randomViews, (events, { from, to }) => {
        const index = indexLane(events);
        const reaching = [...reachingInto(index, from, Infinity), ...endingAfter(index, to)].map(
          (i) => eventAt(index, i),
        );
        const plain = events.filter((event) => {
          const anchor = anchorOf(event) ?? 0;
          return isInView(event, from, to) && (anchor < from || anchor >= to);
        });
        expect(new Set(reaching)).toEqual(new Set(plain));
        expect(reaching).toHaveLength(plain.length);
        const before = plain.filter((event) => (anchorOf(event) ?? 0) < from);
        expect(reachingInto(index, from, 3).length).toBe(Math.min(3, before.length));
      }),
    );
  });

  it('keeps undated events apart', () => {
    fc.assert(
      fc.property(randomEvents(30), (events) => {
        const index = indexLane(events);
        expect(index.size + index.undated).toBe(events.length);
        expect(index.size).toBe(events.filter((event) => anchorOf(event) !== null).length);
      }),
    );
  });
});
