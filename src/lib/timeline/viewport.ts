/**
 * The piece of time on screen: an immutable value. Every operation returns a new viewport, or the
 * very same object where nothing changes, so that `===` says whether to draw again.
 *
 *     from ├───────────────┤ to        time, Ms
 *        0 ├───────────────┤ width     screen, Px
 */
import { MINUTE, DAY, ms, px, type Ms, type Px } from '../model/units.ts';

export interface Viewport {
  readonly from: Ms;
  /** Exclusive, later than `from`. */
  readonly to: Ms;
  readonly width: Px;
}

/** How far a viewport may go: never outside `from`…`to`, never shorter than `shortest`. */
export interface ViewportBounds {
  readonly from: Ms;
  readonly to: Ms;
  readonly shortest: Ms;
}

/** EDTF level 0 knows the years 0000 to 9999. */
export const ALL_TIME: ViewportBounds = {
  from: ms(-62_167_219_200_000),
  to: ms(253_402_300_800_000),
  shortest: ms(10 * MINUTE),
};

/** Throws on an empty or endless span: a viewport comes from checked input. */
export function viewport(from: number, to: number, width: number): Viewport {
  if (!(to > from) || !Number.isFinite(to - from))
    throw new RangeError(`viewport span: ${from}..${to}`);
  if (!(width > 0)) throw new RangeError(`viewport width: ${width}`);
  return { from: ms(from), to: ms(to), width: px(width) };
}

export const durationOf = (view: Viewport): Ms => ms(view.to - view.from);

export const msPerPx = (view: Viewport): number => (view.to - view.from) / view.width;

export const timeToPx = (view: Viewport, time: number): Px =>
  px(((time - view.from) / (view.to - view.from)) * view.width);

export const pxToTime = (view: Viewport, x: number): Ms =>
  ms(view.from + (x / view.width) * (view.to - view.from));

/** `factor` > 1 zooms in. The instant under `x` stays under `x`, unless a bound is met. */
export function zoomAt(
  view: Viewport,
  x: number,
  factor: number,
  bounds: ViewportBounds = ALL_TIME,
): Viewport {
  if (!(factor > 0) || !Number.isFinite(factor)) throw new RangeError(`zoom factor: ${factor}`);
  const duration = between(bounds.shortest, durationOf(view) / factor, bounds.to - bounds.from);
  const share = x / view.width;
  const pivot = view.from + share * durationOf(view);
  const from = pivot - share * duration;
  return moved(view, from, from + duration, bounds);
}

/** Positive `dx` moves the content to the right: towards the past. */
export function panBy(view: Viewport, dx: number, bounds: ViewportBounds = ALL_TIME): Viewport {
  const shift = -dx * msPerPx(view);
  return moved(view, view.from + shift, view.to + shift, bounds);
}

/** The nearest viewport within bounds, of the same duration where that is possible. */
export const clamp = (view: Viewport, bounds: ViewportBounds): Viewport =>
  moved(view, view.from, view.to, bounds);

/** Everything from `from` to `to`, with a margin (a share of the span) on either side. */
export function fit(
  view: Viewport,
  from: number,
  to: number,
  margin = 0.04,
  bounds: ViewportBounds = ALL_TIME,
): Viewport {
  const span = Math.max(to - from, DAY);
  const centre = (from + to) / 2;
  const half = span / 2 + span * margin;
  return moved(view, centre - half, centre + half, bounds);
}

/** The same window on a screen of another width. */
export const resize = (view: Viewport, width: number): Viewport =>
  width === view.width ? view : viewport(view.from, view.to, width);

function moved(view: Viewport, from: number, to: number, bounds: ViewportBounds): Viewport {
  const duration = between(bounds.shortest, to - from, bounds.to - bounds.from);
  const centred = to - from === duration ? from : (from + to) / 2 - duration / 2;
  const start = between(bounds.from, centred, bounds.to - duration);
  // Adding the duration to a clamped start may miss the given end by a rounding error.
  const end = start === from && to - from === duration ? to : start + duration;
  return start === view.from && end === view.to ? view : viewport(start, end, view.width);
}

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));
