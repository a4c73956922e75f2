/** Gives each bucket's count a side where it touches nothing; a bucket that has none takes in the neighbours in its way. */
import { join, touches, turnTo, type Placing } from './placing.ts';
import type { Viewport } from './viewport.ts';

/** No count reaches further. */
const FAR = 160; // px

export function settleCounts(placed: readonly Placing[], view: Viewport): readonly Placing[] {
  let items = placed.toSorted((a, b) => a.rank - b.rank);
  const settled = new Set<Placing>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.count === 1 || settled.has(item)) continue;
    const taken = settle(item, items, view);
    settled.add(item);
    if (taken.length === 0) continue;
    items = items.filter((other) => !taken.includes(other));
    for (const other of taken) join(item, other, view);
    // A wider count, or a lead at another place, may need more room again: each round has fewer marks.
    for (const other of items) if (isNear(item, other)) settled.delete(other);
    i = -1;
  }
  return items;
}

const isNear = (item: Placing, other: Placing): boolean =>
  other.row === item.row && other.left - FAR < item.right && item.left < other.right + FAR;

/** Leaves the count where it is, or turns it to a better side; what it touches even there is handed back. */
function settle(item: Placing, items: readonly Placing[], view: Viewport): readonly Placing[] {
  const neighbours = items.filter((other) => other !== item && isNear(item, other));
  const sides = (
    item.side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  ).map((side) => {
    turnTo(item, side, view);
    const onScreen = item.left >= 0 && item.right <= view.width;
    const taken = neighbours.filter((other) => touches(item, other));
    return { side, onScreen, taken };
  });
  const best =
    sides.find(({ onScreen, taken }) => onScreen && taken.length === 0) ??
    sides.find(({ onScreen }) => onScreen) ??
    sides[0];
  turnTo(item, best?.side ?? 'right', view);
  return best?.taken ?? [];
}
