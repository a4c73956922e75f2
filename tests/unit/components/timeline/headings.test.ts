import { describe, expect, it } from 'vitest';
import { viewOfLane } from '#lib/components/timeline/headings.ts';

describe('the view that a lane’s name leads to', () => {
  it('is of its pair, whichever way the lane goes', () => {
    const pair = { pair: ['RUS', 'TUR'], actors: [] };
    expect(viewOfLane({ key: 'TUR>RUS', kind: 'directed', actors: ['TUR', 'RUS'] })).toEqual(pair);
    expect(viewOfLane({ key: 'RUS+TUR', kind: 'mutual', actors: ['RUS', 'TUR'] })).toEqual(pair);
  });

  it('is of its actor', () => {
    expect(viewOfLane({ key: 'UN', kind: 'organisation', actors: ['UN'] })).toEqual({
      actors: ['UN'],
      pair: null,
    });
  });

  it('is none where a lane is of several or of nobody', () => {
    expect(viewOfLane({ key: 'others', kind: 'others', actors: [] })).toBeNull();
    expect(viewOfLane({ key: 'nobody', kind: 'nobody', actors: [] })).toBeNull();
  });
});
