import { describe, expect, it } from 'vitest';
import { findTarget, neighbour } from '#lib/components/timeline/neighbour.ts';
import type { Target, TargetList } from '#lib/components/timeline/targets.ts';
import { ms } from '#lib/model/units.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

const event = (id: string) => ({ id }) as TimelineEvent;
const target = (id: string, x: number, members: string[] = []): Target => ({
  event: event(id),
  crowd:
    members.length > 0
      ? {
          count: members.length,
          from: ms(0),
          to: ms(1),
          members: { list: () => members.map(event), has: (one) => members.includes(one) },
        }
      : null,
  box: { x, y: 0, width: 24, height: 24 },
});
const list = (key: string, targets: Target[]): TargetList => ({
  key,
  lane: null,
  inView: targets.length,
  targets,
});

const LANES = [
  list('one', [target('a', 0), target('b', 100), target('c', 200, ['c', 'd', 'e'])]),
  list('two', [target('f', 40), target('g', 210)]),
];
const idOf = (found: ReturnType<typeof neighbour>) => found?.target.event.id ?? null;

describe('the arrow keys', () => {
  it('walk a lane and stop at its ends', () => {
    expect(idOf(neighbour(LANES, 'a', 'next'))).toBe('b');
    expect(idOf(neighbour(LANES, 'b', 'previous'))).toBe('a');
    expect(idOf(neighbour(LANES, 'a', 'previous'))).toBeNull();
    expect(idOf(neighbour(LANES, 'g', 'next'))).toBeNull();
  });

  it('go to the nearest event of the next lane', () => {
    expect(idOf(neighbour(LANES, 'a', 'lane-down'))).toBe('f');
    expect(idOf(neighbour(LANES, 'c', 'lane-down'))).toBe('g');
    expect(idOf(neighbour(LANES, 'g', 'lane-up'))).toBe('c');
    expect(idOf(neighbour(LANES, 'g', 'lane-down'))).toBeNull();
  });

  it('go on from the crowd that holds the event', () => {
    expect(findTarget(LANES, 'e')?.target.event.id).toBe('c');
    expect(idOf(neighbour(LANES, 'e', 'previous'))).toBe('b');
  });

  it('go backwards and forwards by up and down where there is one list', () => {
    const rail = [list('rail', [target('a', 0), target('b', 0)])];
    expect(idOf(neighbour(rail, 'a', 'lane-down'))).toBe('b');
    expect(idOf(neighbour(rail, 'b', 'lane-up'))).toBe('a');
  });

  it('know nothing of an event that is not drawn', () => {
    expect(neighbour(LANES, 'z', 'next')).toBeNull();
  });
});

it('of an event in several lanes goes on in the lane where it was reached', () => {
  const shared = [
    list('RUS', [target('a', 0), target('b', 100)]),
    list('TUR', [target('a', 0), target('c', 50)]),
    list('USA', [target('d', 0)]),
  ];
  const next = neighbour(shared, 'a', 'next', 'TUR');
  expect([idOf(next), next?.lane]).toEqual(['c', 'TUR']);
  expect(idOf(neighbour(shared, 'a', 'lane-down', 'RUS'))).toBe('a');
  expect(idOf(neighbour(shared, 'a', 'lane-down', 'TUR'))).toBe('d');
  expect(findTarget(shared, 'a', 'TUR')?.list).toBe(1);
  expect(findTarget(shared, 'b', 'TUR')?.list).toBe(0);
});
