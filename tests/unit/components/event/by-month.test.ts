import { describe, expect, it } from 'vitest';
import { byMonth } from '#lib/components/event/by-month.ts';
import { ms } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

const event = (id: string, from: string | null, to: string | null) =>
  ({
    id,
    earliest: from === null ? null : ms(Date.parse(from)),
    latest: to === null ? null : ms(Date.parse(to)),
  }) as TimelineEvent;

describe('events by month', () => {
  it('stand under the month of their start, or of their end where the start is open', () => {
    const months = byMonth([
      event('c', null, null),
      event('b', null, '2016-02-05T00:00Z'),
      event('a', '2015-11-24T00:00Z', '2015-11-25T00:00Z'),
      event('d', '2016-02-01T00:00Z', '2016-03-01T00:00Z'),
    ]);
    expect(
      months.map(({ start, events }) => [
        start === null ? null : new Date(start).toISOString().slice(0, 7),
        events.map(({ id }) => id).join(''),
      ]),
    ).toEqual([
      ['2015-11', 'a'],
      ['2016-02', 'db'],
      [null, 'c'],
    ]);
  });

  it('an end at midnight belongs to the day before', () => {
    const [month] = byMonth([event('a', null, '2016-02-01T00:00Z')]);
    expect(month?.start).toBe(Date.UTC(2016, 0, 1));
  });
});
