import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ms } from '#lib/model/units.ts';
import { inStreamOrder, passageOf, underHeadings } from '#lib/timeline/stream-order.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { isInView, randomEvents, randomViews } from './random-events.ts';

const event = (id: string, from: string | null, to: string | null) =>
  ({
    id,
    earliest: from === null ? null : ms(Date.parse(from)),
    latest: to === null ? null : ms(Date.parse(to)),
  }) as TimelineEvent;

const headings = (events: readonly TimelineEvent[]) =>
  underHeadings(inStreamOrder(events)).map(({ event: { id }, heading }) =>
    heading === null
      ? id
      : `${heading.kind} ${heading.kind === 'undated' ? '' : new Date(heading.at).toISOString().slice(0, 7)}: ${id}`,
  );

describe('headings', () => {
  it('stand over each month of a start, or of an end where the start is open', () => {
    expect(
      headings([
        event('c', null, null),
        event('b', null, '2016-02-05T00:00Z'),
        event('a', '2015-11-24T00:00Z', '2015-11-25T00:00Z'),
        event('d', '2016-02-01T00:00Z', '2016-03-01T00:00Z'),
      ]),
    ).toEqual(['month 2015-11: a', 'month 2016-02: d', 'b', 'undated : c']);
  });

  it('say so where of a whole month nothing more is known than that it lies before its end', () => {
    expect(headings([event('a', null, '2016-02-01T00:00Z')])).toEqual(['by-month 2016-01: a']);
  });
});

describe('the passage of a window', () => {
  it('holds every event that meets it, once, and no other', () => {
    fc.assert(
      fc.property(randomEvents(40), randomViews, (events, { from, to }) => {
        const order = inStreamOrder(events);
        const passage = passageOf(order, { from, to });
        const listed = [
          ...passage.carried,
          ...order.slice(passage.from, passage.to),
          ...passage.afterwards,
        ];
        const met = events.filter((one) => isInView(one, from, to));
        expect(listed.map(({ id }) => id).sort()).toEqual(met.map(({ id }) => id).sort());
      }),
    );
  });
});
