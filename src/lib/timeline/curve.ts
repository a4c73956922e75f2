/** The tension curve of one viewport: the exact values at every breakpoint that can be told apart on screen. */
import { bisectLeft } from 'd3';
import { ms, px, type Ms, type Px } from '../model/units.ts';
import { bestOf } from './range-best.ts';
import { tensionAt, type TensionIndex } from './tension.ts';
import { pxToTime, timeToPx, type Viewport } from './viewport.ts';

export interface CurvePoint {
  readonly x: Px;
  readonly at: Ms;
  readonly value: number;
}

export interface TensionCurve {
  readonly index: TensionIndex;
  /** From left to right; two points with one x are a jump. */
  readonly points: readonly CurvePoint[];
  /** Of all time, 0 included: the scale of the drawing. */
  readonly domain: { readonly lowest: number; readonly highest: number };
  /** Where it is furthest from zero; null where it is flat. */
  readonly peak: CurvePoint | null;
  /** Where it is furthest on the other side of zero; null where there is little. */
  readonly counterpeak: CurvePoint | null;
}

/** What is nearer to zero is said as 0.0. */
const FLAT = 0.05;
/** What is less than this share of the peak is none on the other side. */
const COUNTERPEAK_SHARE = 1 / 5;
/** A fading curve is straight enough between points this far apart. */
const STEP = 2; // px

export function layoutCurve(index: TensionIndex, view: Viewport): TensionCurve {
  const points: CurvePoint[] = [];
  const add = (x: number, at: number, value: number) =>
    points.push({ x: px(x), at: ms(Math.round(at)), value });
  let next = bisectLeft(index.breaks, view.from);
  add(0, view.from, tensionAt(index, view.from));
  for (let x = STEP; x < view.width + STEP; x += STEP) {
    const end = Math.min(x, view.width);
    const time = pxToTime(view, end);
    next = addBreaks(index, view, next, time, add);
    // A day's end is still the day.
    add(end, Math.ceil(time) - 1, tensionAt(index, time));
  }
  const highest = extremeOf(points, 1);
  const lowest = extremeOf(points, -1);
  const [peak, other] =
    (highest?.value ?? 0) >= -(lowest?.value ?? 0) ? [highest, lowest] : [lowest, highest];
  const isMuch = other && peak && Math.abs(other.value) >= Math.abs(peak.value) * COUNTERPEAK_SHARE;
  return { index, points, domain: domainOf(index), peak, counterpeak: isMuch ? other : null };
}

/** The first of the furthest points on one side of zero; null where what there is would be said as 0.0. */
function extremeOf(points: readonly CurvePoint[], side: 1 | -1): CurvePoint | null {
  let best: CurvePoint | null = null;
  for (const point of points)
    if (point.value * side >= FLAT && point.value * side > (best?.value ?? 0) * side) best = point;
  return best;
}

/** S only falls towards zero between two breakpoints or flows from one to the other: its extremes lie on them. */
function domainOf({ values, lowest, highest }: TensionIndex): TensionCurve['domain'] {
  const value = (i: number | null) => (i === null ? 0 : (values[i] ?? 0));
  return {
    lowest: Math.min(0, value(bestOf(lowest, 0, values.length))),
    highest: Math.max(0, value(bestOf(highest, 0, values.length))),
  };
}

/** Every breakpoint before `time`; of a crowd within one step only the extremes, so that no peak is lost. */
function addBreaks(
  index: TensionIndex,
  view: Viewport,
  first: number,
  time: number,
  add: (x: number, at: number, value: number) => void,
): number {
  const end = bisectLeft(index.breaks, time, first);
  const shown = end - first <= 4 ? range(first, end) : extremes(index, first, end);
  for (const i of shown) {
    const at = index.breaks[i] ?? time;
    const x = timeToPx(view, at);
    // What has been flowing in until the end of a day is of that day.
    if (i > 0) add(x, at - 1, before(index, i));
    add(x, at, index.values[i] ?? 0);
  }
  return end;
}

/** S at the last instant before a breakpoint: there a jump begins. */
function before(index: TensionIndex, i: number): number {
  const at = index.breaks[i] ?? 0;
  const rest = tensionAt(index, at - 1);
  const jumps = Math.abs((index.values[i] ?? 0) - rest) > 1e-6;
  return jumps ? rest : (index.values[i] ?? 0);
}

function extremes({ lowest, highest }: TensionIndex, first: number, end: number): number[] {
  return [bestOf(lowest, first, end) ?? first, bestOf(highest, first, end) ?? first].sort(
    (a, b) => a - b,
  );
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);
