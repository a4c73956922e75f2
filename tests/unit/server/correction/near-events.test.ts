import { describe, expect, it } from 'vitest';
import { DAY, ms } from '#lib/model/units.ts';
import { nearEvents } from '#lib/server/correction/near-events.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

const events = Array.from({ length: 100 }, (_, n): TimelineEvent => ({
  id: `event-${n}`,
  title: `Event ${n}`,
  earliest: ms(n * DAY),
  latest: ms((n + 1) * DAY),
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  quad: 4,
  goldstein: 0,
  source: [],
  target: [],
  status: 'asserted',
  mentions: 1,
  origin: 'extracted',
}));

describe('events that might be the same', () => {
  it('are the neighbours in time, without the event itself', () => {
    const near = nearEvents(events, 'event-50');
    expect(near).toHaveLength(30);
    expect(near[0]).toEqual({ id: 'event-35', title: 'Event 35', date: '5 February 1970' });
    expect(near.map(({ id }) => id)).not.toContain('event-50');
  });

  it('are fewer at either end, and none of an unknown one', () => {
    expect(nearEvents(events, 'event-0')).toHaveLength(15);
    expect(nearEvents(events, 'event-99')).toHaveLength(15);
    expect(nearEvents(events, 'gone')).toEqual([]);
  });
});
