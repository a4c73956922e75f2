import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeColumns } from '#lib/timeline/columns/decode.ts';
import { encodeColumns } from '#lib/timeline/columns/encode.ts';
import { endAt } from '#lib/timeline/columns/event-columns.ts';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { mergeColumns, type OrderedColumns } from '#lib/timeline/columns/merge.ts';
import { readColumns } from '#lib/timeline/columns/stored-columns.ts';
import { placesByEnd } from '#lib/timeline/lane-index.ts';
import { indexTimeline, layoutIndexed } from '#lib/timeline/layout.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { ACTORS, DYADS } from '../../../scenes/crisis.ts';
import { randomEvents, randomViews } from '../random-events.ts';

function ordered(events: readonly TimelineEvent[]): OrderedColumns {
  const decoded = decodeColumns(encodeColumns(columnsOf(events)));
  if ('issue' in decoded) throw new Error(decoded.issue.message);
  return { stored: decoded.stored, byEnd: placesByEnd(decoded.columns) };
}

it('adding events gives what all of them together would', () => {
  fc.assert(
    fc.property(randomEvents(120), fc.nat(7), randomViews, (events, by, view) => {
      const more = events.map((event, i) => ({
        ...event,
        mentions: i % 5 === 0 ? 4_000 + i : event.mentions,
        told: i % 4 === 0 ? { from: event.earliest, to: event.latest } : null,
      }));
      const [first, second] = [0, 1].map((part) =>
        ordered(more.filter((_, i) => (i % (by + 2) === 0) === (part === 1))),
      );
      const { stored, byEnd } = mergeColumns(first!, second!);
      const [merged, whole] = [readColumns(stored), readColumns(ordered(more).stored)];
      const all = (columns: typeof merged) =>
        Array.from({ length: columns.size }, (_, place) => columns.event(place));
      expect(all(merged)).toEqual(all(whole));
      expect(merged.dated).toBe(whole.dated);
      const ends = Array.from(byEnd, (place) => endAt(merged, place));
      expect(ends).toEqual(Array.from(placesByEnd(whole), (place) => endAt(whole, place)));
      const data = { dyads: DYADS, actors: ACTORS };
      expect(
        layoutIndexed(indexTimeline({ ...data, events: merged, byEnd }), { viewport: view }).lanes,
      ).toEqual(layoutIndexed(indexTimeline({ ...data, events: whole }), { viewport: view }).lanes);
    }),
  );
});
