/** Which target an arrow key leads to from the one that has the focus. */
import type { Target, TargetList } from './targets.ts';

export type Direction = 'previous' | 'next' | 'lane-up' | 'lane-down';

/** Where an event is drawn: by itself, or in the crowd that holds it. */
export function findTarget(
  lists: readonly TargetList[],
  id: string,
): { readonly list: number; readonly target: Target } | null {
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
): Target | null {
  const found = findTarget(lists, id);
  if (!found) return null;
  const { list, target } = found;
  const row = lists[list]?.targets ?? [];
  const at = row.indexOf(target);
  const single = lists.length === 1;
  if (direction === 'previous' || (single && direction === 'lane-up')) return row[at - 1] ?? null;
  if (direction === 'next' || (single && direction === 'lane-down')) return row[at + 1] ?? null;
  return nearest(lists[direction === 'lane-up' ? list - 1 : list + 1], target);
}

function nearest(list: TargetList | undefined, { box }: Target): Target | null {
  return (list?.targets ?? []).reduce<Target | null>(
    (best, other) =>
      best === null || Math.abs(other.box.x - box.x) < Math.abs(best.box.x - box.x) ? other : best,
    null,
  );
}
