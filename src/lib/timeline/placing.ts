/** A mark on its way to its place: it may yet take in others, and so grow. */
import type { Candidate } from './candidates.ts';
import { countWidth, fingerRoom, radiusOf, type CountStyle, type Track } from './mark.ts';
import { barShape, pointX, stubShape, type BarShape } from './shape.ts';
import type { Viewport } from './viewport.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Placing extends Mutable<Candidate> {
  track: Track;
  row: number;
  /** Null for a point or a bucket. */
  bar: BarShape | null;
  /** Its bar is no more than a stub. */
  stub: boolean;
  x: number;
  radius: number;
  /** How its count is said, and where it stands. */
  style: CountStyle;
  side: 'left' | 'right';
  /** Edges of what is reached: with the count, and no narrower than a finger. */
  left: number;
  right: number;
}

const GAP = 2; // px between neighbours in a row
/** Bars of two days may meet at midnight, whatever rounding makes of it. */
const MEETING = -0.01; // px

/** `rest`: in an open lane, where what lasts is a bar; `all`: in a folded one, where everything is a point. */
export function startPlacing(candidate: Candidate, view: Viewport, style: CountStyle): Placing {
  const item: Placing = {
    ...candidate,
    track: 'points',
    row: 0,
    bar: style === 'rest' && candidate.count === 1 ? barShape(candidate.lead, view) : null,
    stub: false,
    x: pointX(candidate.lead, view),
    radius: radiusOf(candidate.lead),
    style,
    side: 'right',
    left: 0,
    right: 0,
  };
  reckonEdges(item, view);
  return item;
}

/**
 * The more severe of the two gives the lead and the place: of equally severe ones the first, so that
 * no place wanders off while others join. What holds several is never a bar.
 */
export function join(into: Placing, from: Candidate, view: Viewport): void {
  into.count += from.count;
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  into.parts = [...into.parts, ...from.parts];
  into.bar = null;
  if (from.severity > into.severity) {
    into.lead = from.lead;
    into.rank = from.rank;
    into.severity = from.severity;
  }
  into.x = pointX(into.lead, view);
  into.radius = radiusOf(into.lead);
  reckonEdges(into, view);
}

export function cutToStub(item: Placing, view: Viewport): void {
  item.stub = true;
  item.bar = stubShape(item.lead, view);
  reckonEdges(item, view);
}

export function turnTo(item: Placing, side: Placing['side'], view: Viewport): void {
  item.side = side;
  reckonEdges(item, view);
}

export const nearest = (items: readonly Placing[], x: number): Placing | undefined =>
  items.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];

export function touches(a: Placing, b: Placing): boolean {
  const gap = a.bar && b.bar ? MEETING : GAP;
  return a.left < b.right + gap && b.left < a.right + gap;
}

export function reckonEdges(item: Placing, { width }: Viewport): void {
  const count = countWidth(item.count, item.style);
  const edges: readonly [number, number] = item.bar
    ? [item.bar.x0, item.bar.x1]
    : [
        item.x - item.radius - (item.side === 'left' ? count : 0),
        item.x + item.radius + (item.side === 'left' ? 0 : count),
      ];
  [item.left, item.right] = fingerRoom(edges, width);
}
