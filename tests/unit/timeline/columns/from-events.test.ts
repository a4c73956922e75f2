import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endAt, mentionsAt, severityAt, startAt } from '#lib/timeline/columns/event-columns.ts';
import { quadIn, statusIn } from '#lib/timeline/columns/flags.ts';
import { columnsOf } from '#lib/timeline/columns/from-events.ts';
import { anchorOf, severityOf } from '#lib/timeline/timeline-event.ts';
import { randomEvents } from '../random-events.ts';

it('order events by anchor and id, the undated last', () => {
  fc.assert(
    fc.property(randomEvents(80), (events) => {
      const columns = columnsOf(events);
      const plain = [...events].sort(
        (a, b) =>
          (anchorOf(a) ?? Number.MAX_VALUE) - (anchorOf(b) ?? Number.MAX_VALUE) ||
          (a.id < b.id ? -1 : 1),
      );
      expect(plain.map((_, place) => columns.event(place))).toEqual(plain);
      expect(columns.dated).toBe(events.filter((event) => anchorOf(event) !== null).length);
      for (const [place, { id }] of plain.entries()) expect(columns.placeOf(id)).toBe(place);
      expect(columns.placeOf('none of them')).toBeNull();
    }),
  );
});

it('say of each event what the event says', () => {
  fc.assert(
    fc.property(randomEvents(40), fc.constantFrom(1, 2_000), (events, times) => {
      const columns = columnsOf(events.map((one) => ({ ...one, mentions: one.mentions * times })));
      for (let i = 0; i < columns.size; i++) {
        const event = columns.event(i);
        expect(severityAt(columns, i)).toBe(severityOf(event));
        expect(mentionsAt(columns, i)).toBe(event.mentions);
        expect(quadIn(columns.flags[i]!)).toBe(event.quad);
        expect(statusIn(columns.flags[i]!)).toBe(event.status);
        expect(columns.partyTable[columns.parties[i]!]).toEqual({
          source: event.source,
          target: event.target,
        });
        if (i >= columns.dated) continue;
        expect(startAt(columns, i)).toBe(event.earliest ?? -Infinity);
        expect(endAt(columns, i)).toBe(event.latest ?? Infinity);
      }
    }),
  );
});
