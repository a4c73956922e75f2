/** Rows of bars: what lasts, the most severe first, each where it and its title find room. */
import type { Candidate } from './candidates.ts';
import { TARGET } from './heights.ts';
import { LABEL_NEAR, titleWidth } from './label-style.ts';
import { startPlacing, type Placing } from './placing.ts';
import { isLong } from './shape.ts';
import type { Viewport } from './viewport.ts';

export interface PlacedBars {
  readonly bars: readonly Placing[];
  /** What is short on screen, and what is long and has found no room. */
  readonly rest: readonly Candidate[];
}

export function placeBars(
  candidates: readonly Candidate[],
  world: Viewport,
  rows: number,
): PlacedBars {
  const bars: Placing[] = [];
  const rest: Candidate[] = [];
  for (const candidate of candidates) {
    const item = startPlacing(candidate, world, 'rest');
    const isBar = item.bar !== null && isLong(candidate.lead);
    const row = isBar ? freeRow(item, bars, rows) : null;
    if (row !== null) bars.push({ ...item, track: 'bars', row });
    else rest.push(candidate);
  }
  return { bars, rest };
}

/** A row where the bar and its title are free, else one where the bar lies on no other bar. */
function freeRow(item: Placing, bars: readonly Placing[], rows: number): number | null {
  const title = (bar: Placing) => LABEL_NEAR + titleWidth(bar.lead);
  // Whatever the screen leaves of two neighbours, a finger tells them apart.
  const isFree = (row: number, withTitle: 0 | 1) =>
    bars.every(
      (bar) =>
        bar.row !== row ||
        bar.right + withTitle * title(bar) + TARGET <= item.left ||
        item.right + withTitle * title(item) + TARGET <= bar.left,
    );
  const all = Array.from({ length: rows }, (_, row) => row);
  return all.find((row) => isFree(row, 1)) ?? all.find((row) => isFree(row, 0)) ?? null;
}
