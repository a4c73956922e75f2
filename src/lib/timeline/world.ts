/**
 * Where marks find their places: not on the screen, but in a wider piece of time that stays the same
 * while the screen moves over it. What comes in at an edge has had its place all along, and moves no
 * other out of theirs.
 *
 *     ┊ block ┊ block ┊ block ┊ block ┊ block ┊ block ┊ block ┊     edges: multiples of a block
 *     ├─────────────────────── world ─────────────────────────┤
 *                     ├────── screen ──────┤
 */
import { msPerPx, viewport, type Viewport } from './viewport.ts';

/** At least this share of the screen lies on either side of it. */
const MARGIN = 1 / 2;

/** As many ms a px as on the screen. */
export function worldOf(view: Viewport): Viewport {
  const span = view.to - view.from;
  const block = 2 ** Math.floor(Math.log2(span * MARGIN));
  const from = Math.floor((view.from - span * MARGIN) / block) * block;
  const blocks = Math.ceil((span * (1 + 2 * MARGIN)) / block) + 1;
  return viewport(from, from + blocks * block, (blocks * block) / msPerPx(view));
}
