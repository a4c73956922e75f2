/**
 * Stretches of time about as wide as a mark. Their width is a power of two in milliseconds and
 * their edges are multiples of it, so that panning, and most of a zoom, meets the same bins again.
 */
import { msPerPx, type Viewport } from './viewport.ts';

export interface Bin {
  /** Inclusive, cut by the viewport. */
  readonly from: number;
  /** Exclusive, cut by the viewport. */
  readonly to: number;
}

export const binWidth = (view: Viewport, atLeastPx: number): number =>
  2 ** Math.ceil(Math.log2(atLeastPx * msPerPx(view)));

export function binsOf(view: Viewport, atLeastPx: number): readonly Bin[] {
  const width = binWidth(view, atLeastPx);
  const bins: Bin[] = [];
  for (let k = Math.floor(view.from / width); k * width < view.to; k++)
    bins.push({ from: Math.max(k * width, view.from), to: Math.min((k + 1) * width, view.to) });
  return bins;
}
