/** Which target an arrow key leads to from the one that has the focus. */
import type { Target, TargetList } from './targets.ts';

export type Direction = 'previous' | 'next' | 'lane-up' | 'lane-down';

/**
 * Where an event is drawn: by itself, or in the crowd that holds it. Of several lanes that it lies in
 * the one that is meant, where it is drawn there at all.
 */
export function findTarget(
  lists: readonly TargetList[],
  id: string,
  lane: string | null = null,
): { readonly list: number; readonly target: Target } | null {
  const meant = lane === null ? -1 : lists.findIndex(({ key }) => key === lane);
  const there = meant < 0 ? null : findTarget(lists.slice(meant, meant + 1), id);
  if (there) return { list: meant, target: there.target };
  let inCrowd: { list: number; target: Target } | null = null;
  for (const [list, { targets }] of lists.entries()) {
    for (const target of targets) {
      if (target.event.id === id) return { list, target };
      if (target.crowd?.members.has(id)) inCrowd ??= { list, target };
    }
  }
  return inCrowd;
}

/** Null where there is nothing in that direction. In a single list up and down are backwards and forwards. */
export function neighbour(
  lists: readonly TargetList[],
  id: string,
  direction: Direction,
  lane: string | null = null,
): { readonly target: Target; readonly lane: string } | null {
  const found = findTarget(lists, id, lane);
  if (!found) return null;
  const { list, target } = found;
  const to = (next: Target | null | undefined, at = list) =>
    next ? { target: next, lane: lists[at]?.key ?? '' } : null;
  const row = lists[list]?.targets ?? [];
  const at = row.indexOf(target);
  const single = lists.length === 1;
  if (direction === 'previous' || (single && direction === 'lane-up')) return to(row[at - 1]);
  if (direction === 'next' || (single && direction === 'lane-down')) return to(row[at + 1]);
  const other = direction === 'lane-up' ? list - 1 : list + 1;
  return to(nearest(lists[other], target), other);
}

function nearest(list: TargetList | undefined, { box }: Target): Target | null {
  return (list?.targets ?? []).reduce<Target | null>(
    (best, other) =>
      best === null || Math.abs(other.box.x - box.x) < Math.abs(best.box.x - box.x) ? other : best,
    null,
  );
}
