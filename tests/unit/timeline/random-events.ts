/** Events of every shape, for properties: points, bars, open ends, undated; crowded in time and in score. */
import fc from 'fast-check';
import type { QuadClass } from '#lib/model/event-type.ts';
import { DAY, HOUR, ms } from '#lib/model/units.ts';
import { STATUSES } from '#lib/model/status.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { viewport } from '#lib/timeline/viewport.ts';

export const START = Date.UTC(2015, 0, 1);

const sides = fc.subarray(['RUS', 'TUR', 'USA', 'ISSG'], { maxLength: 3 });

const spans = fc
  .record({
    start: fc.integer({ min: 0, max: 700 * 24 }),
    hours: fc.constantFrom(0.25, 24, 24, 24, 24 * 7, 24 * 30, 24 * 365),
    open: fc.constantFrom('no', 'no', 'no', 'no', 'start', 'end', 'both'),
  })
  .map(({ start, hours, open }) => ({
    earliest: open === 'start' || open === 'both' ? null : ms(START + start * HOUR),
    latest: open === 'end' || open === 'both' ? null : ms(START + (start + hours) * HOUR),
  }));

const eventParts = fc.record({
  span: spans,
  quad: fc.constantFrom<QuadClass>(1, 2, 3, 4),
  goldstein: fc.integer({ min: -10, max: 10 }).map((n) => n * 100),
  source: sides,
  target: sides,
  status: fc.constantFrom(...STATUSES),
  extent: fc.constantFrom('somewhere-in' as const, 'throughout' as const),
  mentions: fc.integer({ min: 1, max: 5 }),
  words: fc.integer({ min: 1, max: 9 }),
});

export const randomEvents = (maxLength: number): fc.Arbitrary<readonly TimelineEvent[]> =>
  fc.array(eventParts, { maxLength, size: 'max' }).map((parts) =>
    parts.map(({ span, words, ...rest }, i): TimelineEvent => ({
      id: `e${i}`,
      title: 'Turkey downs a Russian warplane near the border of Syria'
        .split(' ')
        .slice(0, words)
        .join(' '),
      ...span,
      ...rest,
      granularity: 'day',
      approximate: false,
      uncertain: false,
      origin: 'extracted',
    })),
  );

export const randomViews = fc
  .record({
    from: fc.integer({ min: -400, max: 800 }),
    days: fc.constantFrom(1, 3, 20, 90, 400, 4000),
    width: fc.integer({ min: 280, max: 1600 }),
  })
  .map(({ from, days, width }) => viewport(START + from * DAY, START + (from + days) * DAY, width));

/** By definition: the event's span meets the window. */
export const isInView = (event: TimelineEvent, from: number, to: number): boolean =>
  (event.earliest !== null || event.latest !== null) &&
  (event.earliest ?? -Infinity) < to &&
  (event.latest ?? Infinity) > from;
