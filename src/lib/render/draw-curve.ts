/** The tension curve: steps up and fading slopes, tinted by its sign, named above its own plot so that no text lies on it. */
import type { TimelineLayout } from '../timeline/layout.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { short } from './elements.ts';
import { group, text, type SceneGroup, type SceneNode } from './scene.ts';
import { circle, horizontal } from './shapes.ts';

type Curve = NonNullable<TimelineLayout['curve']>;

const HEADING = { baseline: 14, size: 13, small: 12 } as const; // px

export function drawCurve(curve: Curve, width: number, words: TimelineWords): SceneGroup {
  const y = scaleOf(curve);
  const above = area(curve, y, (value) => Math.max(0, value));
  const below = area(curve, y, (value) => Math.min(0, value));
  return group('tension', [
    { kind: 'path', d: above, fill: 'conflict-tint' },
    { kind: 'path', d: below, fill: 'cooperation-tint' },
    { kind: 'path', d: line(curve, y, (value) => value >= 0), stroke: 'conflict-2', width: 1.5 },
    { kind: 'path', d: line(curve, y, (value) => value < 0), stroke: 'cooperation-2', width: 1.5 },
    { kind: 'path', d: horizontal(0, width, y(0)), stroke: 'muted', width: 1 },
    ...heading(curve, width, y, words),
  ]);
}

/** Both signs share one scale, and the scale is that of all time: it does not breathe while panning. */
export function scaleOf({ domain, y, height }: Curve): (value: number) => number {
  const span = domain.highest - domain.lowest || 1;
  return (value) => y + ((domain.highest - value) / span) * height;
}

function heading(
  curve: Curve,
  width: number,
  y: (value: number) => number,
  words: TimelineWords,
): SceneNode[] {
  const { pair, halfLife, terms, weightless } = curve.index;
  const title = words.tension(pair);
  const note = words.tensionNote(halfLife, terms.length, terms.length + weightless.length);
  const noteX = textWidth(title, HEADING.size, 'bold') + 8;
  const nodes: SceneNode[] = [
    text(title, 0, HEADING.baseline, { weight: 'bold', size: HEADING.size, halo: true }),
    text(note, noteX, HEADING.baseline, { size: HEADING.small, fill: 'muted', halo: true }),
  ];
  const { peak } = curve;
  if (!peak) return nodes;
  const words_ = words.tensionPeak(peak.value, peak.at);
  const room = textWidth(words_, HEADING.small, 'bold');
  const headingEnd = noteX + textWidth(note, HEADING.small) + 16;
  const left = Math.max(headingEnd, Math.min(peak.x + 8, width - room));
  nodes.push({
    kind: 'path',
    d: circle(peak.x, y(peak.value), 3.5),
    fill: 'paper',
    stroke: peak.value > 0 ? 'conflict-2' : 'cooperation-2',
    width: 2,
  });
  if (left + room <= width)
    nodes.push(
      text(words_, left, HEADING.baseline, { size: HEADING.small, weight: 'bold', halo: true }),
    );
  return nodes;
}

function area(curve: Curve, y: (value: number) => number, cut: (value: number) => number): string {
  const first = curve.points[0];
  const last = curve.points.at(-1);
  if (!first || !last) return '';
  const zero = short(y(0));
  const points = curve.points.map(({ x, value }) => `L${short(x)},${short(y(cut(value)))}`);
  return `M${short(first.x)},${zero}${points.join('')}L${short(last.x)},${zero}Z`;
}

/** The stretches of the line where `belongs` holds, each begun and ended at zero where the sign changes. */
function line(
  curve: Curve,
  y: (value: number) => number,
  belongs: (value: number) => boolean,
): string {
  let d = '';
  let drawing = false;
  let before: { x: number; value: number } | null = null;
  for (const point of curve.points) {
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
