import { describe, expect, it } from 'vitest';
import { filterEvents } from '#lib/state/filter-events.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { DEFAULT_VIEW } from '#lib/url/view.ts';

const event = (id: string, source: string[], target: string[]) =>
  ({ id, source, target }) as unknown as TimelineEvent;
const EVENTS = [
  event('a', ['RUS'], ['TUR']),
  event('b', ['TUR'], ['RUS']),
  event('c', ['RUS'], ['USA']),
  event('d', ['RUS', 'TUR'], []),
];
const ids = (view: Partial<typeof DEFAULT_VIEW>) =>
  filterEvents(EVENTS, { ...DEFAULT_VIEW, ...view }, (id) => (id === 'a' ? 'ASSAULT' : 'CONSULT'))
    .map(({ id }) => id)
    .join('');

describe('a view’s events', () => {
  it('are the very list where nothing is asked', () => {
    expect(filterEvents(EVENTS, DEFAULT_VIEW, () => undefined)).toBe(EVENTS);
  });

  it('are those of any actor, between a pair, of any kind, all at once', () => {
    expect(ids({ actors: ['USA'] })).toBe('c');
    expect(ids({ actors: ['USA', 'TUR'] })).toBe('abcd');
    expect(ids({ pair: ['RUS', 'TUR'] })).toBe('ab');
    expect(ids({ kinds: ['ASSAULT'] })).toBe('a');
    expect(ids({ pair: ['RUS', 'TUR'], kinds: ['CONSULT'] })).toBe('b');
  });
});
