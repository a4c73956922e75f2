import { describe, expect, it } from 'vitest';
import { isInseparable, membersOf } from '#lib/components/timeline/bucket-window.ts';
import { targetLists } from '#lib/components/timeline/targets.ts';
import { DAY, ms } from '#lib/model/units.ts';
import { indexLane } from '#lib/timeline/lane-index.ts';
import { layoutTimeline } from '#lib/timeline/layout.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { viewport } from '#lib/timeline/viewport.ts';

const event = (id: string, from: number | null, to: number | null): TimelineEvent => ({
  id,
  title: `Event ${id}`,
  earliest: from === null ? null : ms(from * DAY),
  latest: to === null ? null : ms(to * DAY),
  extent: 'somewhere-in',
  granularity: 'day',
  approximate: false,
  uncertain: false,
  quad: 4,
  goldstein: -500,
  source: ['ARD'],
  target: ['BEL'],
  status: 'asserted',
  mentions: 1,
  origin: 'extracted',
});

const crowdsOf = (events: readonly TimelineEvent[], from: number, to: number) => {
  const view = viewport(from * DAY, to * DAY, 800);
  const layout = layoutTimeline({ events, dyads: [], actors: [], viewport: view });
  const crowds = targetLists(layout).flatMap(({ targets }) =>
    targets.flatMap(({ crowd }) => (crowd ? [crowd] : [])),
  );
  return { view, crowds };
};

describe('a crowd', () => {
  it('of events that only reach into the window reaches through it, and is a list', () => {
    const long = Array.from({ length: 12 }, (_, i) => ({
      ...event(`long-${i}`, 0, 500 + i),
      extent: 'throughout' as const,
    }));
    const { view, crowds } = crowdsOf(long, 100, 110);
    expect(crowds.length).toBeGreaterThan(0);
    for (const crowd of crowds) {
      expect(crowd.from).toBeGreaterThanOrEqual(view.from);
      expect(crowd.to).toBeLessThan(view.to);
      expect(crowd.to).toBeGreaterThan(crowd.from);
      expect(isInseparable(crowd, view)).toBe(true);
      expect(membersOf(crowd, indexLane(long))).toHaveLength(crowd.count);
    }
  });

  it('of one day is a list, of several days in a wide window is not', () => {
    const same = Array.from({ length: 12 }, (_, i) => event(`same-${i}`, 50, 51));
    const one = crowdsOf(same, 0, 400);
    expect(one.crowds.every((crowd) => isInseparable(crowd, one.view))).toBe(true);
    const near = Array.from({ length: 12 }, (_, i) => event(`near-${i}`, 50 + i, 51 + i));
    const several = crowdsOf(near, 0, 2_000);
    expect(several.crowds.length).toBeGreaterThan(0);
    expect(several.crowds.some((crowd) => isInseparable(crowd, several.view))).toBe(false);
  });
});
