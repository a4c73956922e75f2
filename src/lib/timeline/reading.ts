/**
 * How the page's scroll and the timeline's window agree: the event at the reading line is always in
 * the window, and a window that has left it takes the reading to itself.
 */
import { px, type Px } from '../model/units.ts';
import { durationOf, msPerPx, panBy, type Viewport, type ViewportBounds } from './viewport.ts';

/** Which way the reader goes. */
export type Direction = 'on' | 'back';

/** Shares of the window that stay ahead of the reader, and behind who goes back. */
const AHEAD = 0.15;
const BEHIND = 0.1;
const INSET = 24; // px from either edge of the screen

/**
 * The same window where it holds `at` with room ahead, else moved no further than needed. Of a
 * window that has to stay within bounds the room may be less.
 */
export function followReading(
  view: Viewport,
  at: number,
  direction: Direction,
  bounds: ViewportBounds,
): Viewport {
  const duration = durationOf(view);
  const first = view.from + (direction === 'back' ? BEHIND * duration : 0);
  const last = view.to - (direction === 'on' ? AHEAD * duration : 1);
  const target = Math.max(first, Math.min(at, last));
  return target === at ? view : panBy(view, -(at - target) / msPerPx(view), bounds);
}

/**
 * Height on screen of the line whose event is being read: under what covers the top, and on the
 * last screen going down to its bottom, so that the last event can be reached.
 *
 * `top`, `height`: of the free part of the screen; `below`: what of the page is under the screen.
 */
export function readingLine({
  top,
  height,
  below,
}: {
  readonly top: number;
  readonly height: number;
  readonly below: number;
}): Px {
  const last = Math.max(0, Math.min(1, 1 - below / Math.max(1, height)));
  return px(top + INSET + last * Math.max(0, height - 2 * INSET));
}
