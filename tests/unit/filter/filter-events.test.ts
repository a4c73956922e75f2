import { describe, expect, it } from 'vitest';
import { filterEvents, type Hits } from '#lib/filter/filter-events.ts';
import type { EventType } from '#lib/model/event-type.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { DEFAULT_VIEW, type View } from '#lib/url/view.ts';

const event = (id: string, source: string[], target: string[], status = 'asserted') =>
  ({ id, source, target, status }) as unknown as TimelineEvent;
const EVENTS = [
  event('a', ['RUS'], ['TUR']),
  event('b', ['TUR'], ['RUS']),
  event('c', ['RUS'], ['USA'], 'denied'),
  event('d', ['RUS', 'TUR'], []),
];
const DETAILS: Record<string, { type: EventType; outlets: string[] }> = {
  a: { type: 'ASSAULT', outlets: ['tass', 'the-moscow-times'] },
  b: { type: 'CONSULT', outlets: ['tass'] },
  c: { type: 'CONSULT', outlets: [] },
  d: { type: 'CONSULT', outlets: ['the-moscow-times'] },
};
const ids = (view: Partial<View>, hits: Hits = null) =>
  filterEvents(EVENTS, { ...DEFAULT_VIEW, ...view }, (id) => DETAILS[id], hits)
    .map(({ id }) => id)
    .join('');

describe('a view’s events', () => {
  it('are the very list where nothing is asked', () => {
    expect(filterEvents(EVENTS, DEFAULT_VIEW, () => undefined)).toBe(EVENTS);
  });

  it('are those of any actor, between a pair, of any kind, status and outlet, all at once', () => {
    expect(ids({ actors: ['USA'] })).toBe('c');
    expect(ids({ actors: ['USA', 'TUR'] })).toBe('abcd');
    expect(ids({ kinds: ['ASSAULT'] })).toBe('a');
    expect(ids({ status: ['denied', 'planned'] })).toBe('c');
    expect(ids({ sources: ['tass'] })).toBe('ab');
    expect(ids({ sources: ['tass', 'the-moscow-times'], kinds: ['CONSULT'] })).toBe('bd');
  });

  it('tell a meeting of a pair either way', () => {
    expect(ids({ pair: ['RUS', 'TUR'] })).toBe('abd');
    expect(ids({ pair: ['RUS', 'TUR'], kinds: ['CONSULT'] })).toBe('bd');
  });

  it('are among what a search found', () => {
    expect(ids({}, new Set(['a', 'c']))).toBe('ac');
    expect(ids({ actors: ['TUR'] }, new Set(['a', 'c']))).toBe('a');
    expect(ids({}, new Set())).toBe('');
  });
});
