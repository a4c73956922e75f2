/** The instant that a place on the curve stands for. */
import { DAY, MINUTE, ms, type Ms } from '#lib/model/units.ts';
import { msPerPx, pxToTime, type Viewport } from '#lib/timeline/viewport.ts';

/** A day narrower than this is meant to its end: what is dated to it has then happened. */
const WHOLE_DAYS_BELOW = 8; // px

/** `x` in px of the picture; outside of it the nearest edge. */
export function instantAt(view: Viewport, x: number): Ms {
  const time = pxToTime(view, Math.max(0, Math.min(x, view.width)));
  return DAY / msPerPx(view) < WHOLE_DAYS_BELOW
    ? ms(Math.floor(time / DAY) * DAY + DAY - 1)
    : ms(Math.floor(time / MINUTE) * MINUTE);
}
