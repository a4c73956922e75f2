/** The form one event takes in one viewport: a point where its interval is narrow, a bar where it is wide. */
import { DAY, px, type Px } from '../model/units.ts';
import { radiusOf, type BarEnd, type PointMark } from './mark.ts';
import { anchorOf, spanOf, type TimelineEvent } from './timeline-event.ts';
import { msPerPx, timeToPx, type Viewport } from './viewport.ts';

/** A narrower interval is a point. */
const SHORTEST_BAR = 26; // px
/** What is known to a week or better has its place among the points at every zoom. */
export const LONG = 8 * DAY;

export interface BarShape {
  readonly x0: Px;
  readonly x1: Px;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

export const isLong = (event: TimelineEvent): boolean => {
  const span = spanOf(event);
  return span !== null && span.to - span.from >= LONG;
};

/** Null where the event is a point. */
export function barShape(event: TimelineEvent, view: Viewport): BarShape | null {
  const span = spanOf(event);
  if (!span || (span.to - span.from) / msPerPx(view) < SHORTEST_BAR) return null;
  const x0 = px(timeToPx(view, Math.max(span.from, view.from)));
  const x1 = px(timeToPx(view, Math.min(span.to, view.to)));
  return {
    x0,
    x1,
    start: endOf(event, span.from, span.from < view.from),
    end: endOf(event, span.to, span.to > view.to),
  };
}

/** How a bar of all of it ends, wherever the screen does. */
export const barEnds = (event: TimelineEvent): Pick<BarShape, 'start' | 'end'> => ({
  start: endOf(event, event.earliest ?? -Infinity, false),
  end: endOf(event, event.latest ?? Infinity, false),
});

/**
 * A bar that finds no room for its length: its one known bound, or its start, and from there a short
 * piece that fades away. It does not pretend to be a day.
 */
export function stubShape(event: TimelineEvent, view: Viewport): BarShape | null {
  const whole = barShape(event, view);
  if (!whole || whole.x1 - whole.x0 <= SHORTEST_BAR) return whole;
  return event.earliest === null
    ? { ...whole, x0: px(whole.x1 - SHORTEST_BAR), start: 'open' }
    : { ...whole, x1: px(whole.x0 + SHORTEST_BAR), end: 'open' };
}

/** The middle of what is known to a week or better, else its anchor. Always on screen. */
export function pointX(event: TimelineEvent, view: Viewport): Px {
  const span = spanOf(event);
  const time = span && !isLong(event) ? (span.from + span.to) / 2 : (anchorOf(event) ?? view.from);
  const radius = radiusOf(event);
  return px(Math.max(radius, Math.min(timeToPx(view, time), view.width - radius)));
}

/** What the mentions of an event allow, where that is wider than its mark. */
export function whiskerOf(event: TimelineEvent, view: Viewport): PointMark['whisker'] {
  if (!event.told || event.told.from === null || event.told.to === null) return null;
  const x0 = Math.max(0, timeToPx(view, event.told.from));
  const x1 = Math.min(view.width, timeToPx(view, event.told.to));
  return x1 - x0 > 2 * radiusOf(event) ? { x0: px(x0), x1: px(x1) } : null;
}

function endOf(event: TimelineEvent, bound: number, cut: boolean): BarEnd {
  if (!Number.isFinite(bound)) return 'open';
  if (cut) return 'cut';
  return event.extent === 'throughout' ? 'firm' : 'soft';
}
