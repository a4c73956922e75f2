import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byAnchor, rankAll } from '#lib/timeline/event-order.ts';
import { anchorOf, bySeverity } from '#lib/timeline/timeline-event.ts';
import { randomEvents } from './random-events.ts';

it('orders events by anchor and id, the undated last', () => {
  fc.assert(
    fc.property(randomEvents(80), (events) => {
      const plain = [...events].sort(
        (a, b) =>
          (anchorOf(a) ?? Number.MAX_VALUE) - (anchorOf(b) ?? Number.MAX_VALUE) ||
          (a.id < b.id ? -1 : 1),
      );
      expect(byAnchor(events)).toEqual(plain);
      expect(byAnchor(plain)).toBe(plain);
    }),
  );
});

it('ranks events as comparing each with each would', () => {
  fc.assert(
    fc.property(randomEvents(80), (events) => {
      const ordered = byAnchor(events).filter((event) => anchorOf(event) !== null);
      expect([...rankAll(ordered)].map((place) => ordered[place])).toEqual(
        ordered.toSorted(bySeverity),
      );
    }),
  );
});
