/** The tension curve: steps up and fading slopes, tinted by its sign, named above its own plot so that no text lies on it. */
import type { TimelineLayout } from '../timeline/layout.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { drawCaption } from './curve-caption.ts';
import { short } from './elements.ts';
import { group, type SceneGroup } from './scene.ts';
import { horizontal } from './shapes.ts';
import { straighten, type Corner } from './straighten.ts';

type Curve = NonNullable<TimelineLayout['curve']>;

interface CurveCorner extends Corner {
  readonly value: number;
}

/** Nearer to zero than this the zero line stands for the curve. */
const FLAT = 0.4; // px

/** A corner that is left out is missed by no eye. */
const UNSEEN = 0.1; // px
const EVEN = 0.01; // px

export function drawCurve(curve: Curve, width: number, words: TimelineWords): SceneGroup {
  const y = scaleOf(curve);
  const points = cornersOf(curve, y);
  const above = area(points, y, (value) => Math.max(0, value));
  const below = area(points, y, (value) => Math.min(0, value));
  return group('tension', [
    { kind: 'path', d: above, fill: 'conflict-tint' },
    { kind: 'path', d: below, fill: 'cooperation-tint' },
    {
      kind: 'path',
      d: line(points, y, (value) => y(0) - y(value) > FLAT),
      stroke: 'conflict-2',
      width: 1.5,
    },
    {
      kind: 'path',
      d: line(points, y, (value) => y(value) - y(0) > FLAT),
      stroke: 'cooperation-2',
      width: 1.5,
    },
    { kind: 'path', d: horizontal(0, width, y(0)), stroke: 'muted', width: 1 },
    ...drawCaption(curve, width, y, words),
  ]);
}

/** Both signs share one scale, and the scale is that of all time: it does not breathe while panning. */
export function scaleOf({ domain, y, height }: Curve): (value: number) => number {
  const span = domain.highest - domain.lowest;
  if (span === 0) return () => y + height;
  return (value) => y + ((domain.highest - value) / span) * height;
}

/** Enough of its points to draw it, stretch by stretch on either side of zero and along it. */
function cornersOf({ points }: Curve, y: (value: number) => number): readonly CurveCorner[] {
  const sideOf = (value: number) => {
    const height = y(0) - y(value);
    return Math.abs(height) <= FLAT ? 0 : Math.sign(height);
  };
  const stretches: { side: number; corners: CurveCorner[] }[] = [];
  for (const { x, value } of points) {
    const side = sideOf(value);
    const corner = { x, y: y(value), value };
    const stretch = stretches.at(-1);
    if (stretch?.side === side) stretch.corners.push(corner);
    else stretches.push({ side, corners: [corner] });
  }
  return stretches.flatMap(({ corners }) => straighten(corners, UNSEEN));
}

function area(
  points: readonly CurveCorner[],
  y: (value: number) => number,
  cut: (value: number) => number,
): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  const zero = short(y(0));
  // What is cut off lies on one line now.
  const corners = straighten(
    points.map(({ x, value }) => ({ x, y: y(cut(value)) })),
    EVEN,
  );
  const edge = corners.map((corner) => `L${short(corner.x)},${short(corner.y)}`).join('');
  return `M${short(first.x)},${zero}${edge}L${short(last.x)},${zero}Z`;
}

/** The stretches of the line where `belongs` holds, each begun and ended at zero where the sign changes. */
function line(
  points: readonly CurveCorner[],
  y: (value: number) => number,
  belongs: (value: number) => boolean,
): string {
  let d = '';
  let drawing = false;
  let before: { x: number; value: number } | null = null;
  for (const point of points) {
    if (belongs(point.value)) {
      if (!drawing)
        d += before
          ? `M${short(point.x)},${short(y(0))}`
          : `M${short(point.x)},${short(y(point.value))}`;
      d += `L${short(point.x)},${short(y(point.value))}`;
      drawing = true;
    } else {
      if (drawing) d += `L${short(point.x)},${short(y(0))}`;
      drawing = false;
    }
    before = point;
  }
  return d;
}
