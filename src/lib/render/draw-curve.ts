/** The tension curve: steps up and fading slopes, tinted by its sign, named above its own plot so that no text lies on it. */
import type { TimelineLayout } from '../timeline/layout.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { short } from './elements.ts';
import { group, text, type SceneGroup, type SceneNode } from './scene.ts';
import { circle, horizontal } from './shapes.ts';
import { straighten, type Corner } from './straighten.ts';

type Curve = NonNullable<TimelineLayout['curve']>;

interface CurveCorner extends Corner {
  readonly value: number;
}

const HEADING = { baseline: 14, size: 13, small: 12, apart: 14 } as const; // px

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
    ...heading(curve, width, y, words),
  ]);
}

/** Both signs share one scale, and the scale is that of all time: it does not breathe while panning. */
export function scaleOf({ domain, y, height }: Curve): (value: number) => number {
  const span = domain.highest - domain.lowest;
  if (span === 0) return () => y + height;
  return (value) => y + ((domain.highest - value) / span) * height;
}

/** What is drawn on the left, where it peaks above the peak, how it is reckoned on the right, where that finds room. */
function heading(
  curve: Curve,
  width: number,
  y: (value: number) => number,
  words: TimelineWords,
): SceneNode[] {
  const { halfLife, terms, weightless } = curve.index;
  const { title, peak } = captionOf(curve, width, words);
  const nodes: SceneNode[] = [
    text(title, 0, HEADING.baseline, { weight: 'bold', size: HEADING.size, halo: true }),
  ];
  let left = titleRoom(title);
  if (curve.peak && peak !== null) {
    const { x, value } = curve.peak;
    const room = peakRoom(peak);
    const stroke = value > 0 ? 'conflict-2' : 'cooperation-2';
    const start = Math.max(left, Math.min(x - room / 2, width - room));
    nodes.push(
      { kind: 'path', d: circle(x, y(value), 3.5), fill: 'paper', stroke, width: 2 },
      text(peak, start, HEADING.baseline, { size: HEADING.small, weight: 'bold', halo: true }),
    );
    left = start + room + HEADING.apart;
  }
  const note = words.tensionNote(halfLife, terms.length, terms.length + weightless.length);
  const fitting = [`${words.tensionDirection} · ${note}`, note].find(
    (candidate) => left + textWidth(candidate, HEADING.small) <= width,
  );
  if (fitting !== undefined)
    nodes.push(
      text(fitting, width, HEADING.baseline, {
        size: HEADING.small,
        fill: 'muted',
        anchor: 'end',
        halo: true,
      }),
    );
  return nodes;
}

/** The peak is always named: where room is short its date is, and at last the parties are left out. */
function captionOf(
  { index, peak }: Curve,
  width: number,
  words: TimelineWords,
): { readonly title: string; readonly peak: string | null } {
  const title = words.tension(index.pair);
  if (!peak) return { title, peak: null };
  const long = words.tensionPeak(peak.value, peak.at);
  const brief = words.tensionPeak(peak.value, peak.at, { short: true });
  const captions = [
    { title, peak: long },
    { title, peak: brief },
    { title: words.tensionBrief, peak: brief },
  ];
  const fits = (caption: { readonly title: string; readonly peak: string }) =>
    titleRoom(caption.title) + peakRoom(caption.peak) <= width;
  return captions.find(fits) ?? { title: words.tensionBrief, peak: brief };
}

/** With the room to what follows. */
const titleRoom = (title: string): number => textWidth(title, HEADING.size, 'bold') + HEADING.apart;

const peakRoom = (peak: string): number => textWidth(peak, HEADING.small, 'bold');

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
