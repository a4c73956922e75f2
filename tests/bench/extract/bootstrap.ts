/** Figures of a set of items and of its parts, with bootstrap intervals that are the same each run. */
import type { Figure, Part, Parts } from './row.ts';

const RESAMPLES = 1000;
const SEED = 20161219;
const TAIL = 0.025;

/** The figure of all items, of those developed on and of those kept aside; whole items are drawn again. */
export function measureParts<Item>(
  items: readonly Item[],
  isAside: (item: Item, index: number) => boolean,
  figure: (items: readonly Item[]) => number,
): Required<Parts> {
  const parts: Record<Part, readonly Item[]> = {
    all: items,
    developed: items.filter((item, index) => !isAside(item, index)),
    aside: items.filter(isAside),
  };
  return {
    all: measure(parts.all, figure),
    developed: measure(parts.developed, figure),
    aside: measure(parts.aside, figure),
  };
}

export function measure<Item>(
  items: readonly Item[],
  figure: (items: readonly Item[]) => number,
): Figure {
  const chance = mulberry32(SEED);
  const drawn = Array.from({ length: items.length === 0 ? 0 : RESAMPLES }, () =>
    figure(items.map(() => items[Math.floor(chance() * items.length)]!)),
  ).sort((a, b) => a - b);
  return {
    value: figure(items),
    low: drawn[Math.floor(TAIL * drawn.length)] ?? null,
    high: drawn[Math.ceil((1 - TAIL) * drawn.length) - 1] ?? null,
    items: items.length,
  };
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
