/** What a lane is made of on screen, and how much room it takes. */
import { px, type Ms, type Px } from '../model/units.ts';
import { TARGET } from './heights.ts';
import { textWidth } from './text-width.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';

/** What is known to about a week lies in the rows of points, what lasts longer in the rows of bars below. */
export type Track = 'points' | 'bars';

interface Placed {
  readonly track: Track;
  readonly row: number;
}

export interface PointMark extends Placed {
  readonly kind: 'point';
  readonly event: TimelineEvent;
  readonly x: Px;
  readonly radius: Px;
  /** What its mentions allow, where that is wider than the mark. */
  readonly whisker: { readonly x0: Px; readonly x1: Px } | null;
}

/** `open`: no bound is known; `soft`: somewhere in; `cut`: goes on beyond the screen; `firm`: known to lie here. */
export type BarEnd = 'open' | 'soft' | 'cut' | 'firm';

export interface BarMark extends Placed {
  readonly kind: 'bar';
  readonly event: TimelineEvent;
  /** Within the screen. */
  readonly x0: Px;
  readonly x1: Px;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

export interface BucketMark extends Placed {
  readonly kind: 'bucket';
  /** Its most severe event, whose mark and title it shows. */
  readonly lead: TimelineEvent;
  readonly count: number;
  readonly x: Px;
  readonly radius: Px;
  readonly style: CountStyle;
  /** On which side of the mark its count stands. */
  readonly side: 'left' | 'right';
  /** From the first to the last anchor. */
  readonly from: Ms;
  readonly to: Ms;
  readonly members: Members;
}

/** The events of a crowd. */
export interface Members {
  /** All of them, the most severe first; only the lead where there are more than 100. */
  list(): readonly TimelineEvent[];
  has(id: string): boolean;
}

/** How a count is said: `rest` of an open lane, `all` of a folded one. */
export type CountStyle = 'rest' | 'all';

export type Mark = PointMark | BarMark | BucketMark;

export const COUNT_FONT = 11; // px
/** Between a mark and its count. */
export const COUNT_NEAR = 2; // px

/** The event whose title a mark shows. */
export const eventOf = (mark: Mark): TimelineEvent =>
  mark.kind === 'bucket' ? mark.lead : mark.event;

/** How many events a mark stands for. */
export const countOf = (mark: Mark): number => (mark.kind === 'bucket' ? mark.count : 1);

/** How large a mark is drawn: its area grows with the score. */
export const radiusOf = (event: Pick<TimelineEvent, 'goldstein' | 'status'>): Px =>
  px(4.5 + 4 * Math.sqrt(severityOf(event) / 1000));

/** What stands on a bucket: beside its lead's title how many more, without titles how many in all. */
export const countText = (count: number, style: CountStyle): string =>
  style === 'rest' ? `+${count - 1}` : String(count);

/** Room that a bucket's count takes beside its mark; "how many more" stands on a pill. */
export function countWidth(count: number, style: CountStyle): number {
  if (count <= 1) return 0;
  const known = countWidths[style];
  const width = known.get(count) ?? widthOfCount(count, style);
  if (known.size >= MOST_COUNTS) known.clear();
  known.set(count, width);
  return width;
}

/** The same counts come back in every frame. */
const countWidths: Record<CountStyle, Map<number, number>> = { rest: new Map(), all: new Map() };
const MOST_COUNTS = 20_000;

const widthOfCount = (count: number, style: CountStyle): number =>
  COUNT_NEAR + textWidth(countText(count, style), COUNT_FONT, 'bold') + (style === 'rest' ? 10 : 0);

/** Left and right edge of a mark with its count, in px. */
export function extentOf(mark: Mark): readonly [number, number] {
  if (mark.kind === 'bar') return [mark.x0, mark.x1];
  const count = mark.kind === 'bucket' ? countWidth(mark.count, mark.style) : 0;
  const onLeft = mark.kind === 'bucket' && mark.side === 'left';
  return [mark.x - mark.radius - (onLeft ? count : 0), mark.x + mark.radius + (onLeft ? 0 : count)];
}

/** The same, at least as wide as a finger needs, and moved inside where the screen ends. */
export function fingerRoom(
  [left, right]: readonly [number, number],
  screen: number,
): readonly [number, number] {
  const size = Math.max(TARGET, right - left);
  if (size === right - left) return [left, right];
  const start = Math.max(0, Math.min((left + right - size) / 2, screen - size));
  return [Math.min(left, start), Math.max(right, start + size)];
}
