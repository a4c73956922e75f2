/** The range that a hand or the keys select: whole days, or minutes where the window is too short for days. */
import { DAY, MINUTE, ms, type Ms } from '#lib/model/units.ts';
import { spanOf, type TimelineEvent } from '#lib/timeline/timeline-event.ts';
import { durationOf, pxToTime, type Viewport } from '#lib/timeline/viewport.ts';

export interface Range {
  readonly from: Ms;
  /** Exclusive. */
  readonly to: Ms;
}

/** In a longer window a hand cannot hit a minute. */
const LONGEST_IN_MINUTES = 4 * DAY;

/** Between two places of the picture, each in px, in whichever order; widened to what its words can say. */
export function rangeBetween(view: Viewport, x0: number, x1: number): Range {
  const [a, b] = [pxToTime(view, within(view, x0)), pxToTime(view, within(view, x1))];
  const grain = durationOf(view) > LONGEST_IN_MINUTES ? DAY : 15 * MINUTE;
  const from = Math.floor(Math.min(a, b) / grain) * grain;
  return {
    from: ms(from),
    to: ms(Math.max(from + grain, Math.ceil(Math.max(a, b) / grain) * grain)),
  };
}

/** From the first to the last day of both; null where one of them is undated. An open side is as long as a day. */
export function rangeOver(first: TimelineEvent, last: TimelineEvent): Range | null {
  const [a, b] = [closedSpan(first), closedSpan(last)];
  if (!a || !b) return null;
  return {
    from: ms(Math.floor(Math.min(a.from, b.from) / DAY) * DAY),
    to: ms(Math.ceil(Math.max(a.to, b.to) / DAY) * DAY),
  };
}

function closedSpan(event: TimelineEvent): { readonly from: number; readonly to: number } | null {
  const span = spanOf(event);
  if (!span) return null;
  const { from, to } = span;
  return {
    from: Number.isFinite(from) ? from : to - DAY,
    to: Number.isFinite(to) ? to : from + DAY,
  };
}

const within = (view: Viewport, x: number): number => Math.max(0, Math.min(x, view.width));
