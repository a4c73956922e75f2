/**
 * The bar of an event that lasts, or whose day is not known: it ends as its bounds are known.
 *
 *     ░▒▓███▓▒░  soft: somewhere in between        ░░▒▒▓▓██  open: fades to where no bound is known
 *     ████████   firm: throughout                  ▚▚▚▚▚▚▚▚  hatched: approximate
 *     • • • • •  habitual: again and again
 *
 * Deeds are solid, words hollow, as with points.
 */
import { isMaterial } from '../model/event-type.ts';
import { severityOf } from '../timeline/timeline-event.ts';
import type { BarEnd, BarMark } from '../timeline/marks.ts';
import type { MarkLabel } from '../timeline/labels.ts';
import { dashOf, outlineOf } from './draw-point.ts';
import { short } from './elements.ts';
import { group, type Fade, type SceneGroup, type SceneNode } from './scene.ts';
import { circle, diamond, horizontal, rectangle } from './shapes.ts';
import { paintOf } from './theme.ts';

/** How far an end fades, at most. */
const SOFT = 14; // px
const OPEN_SHARE = 0.6; // of the bar
const BEAD_APART = 12; // px
const HATCH_APART = 4; // px
const AROUND_LABEL = 6; // px

export function drawBar(
  mark: BarMark,
  y: number,
  label: MarkLabel | null,
  selected: boolean,
): SceneGroup {
  const { event } = mark;
  const height = 4 + Math.round((3 * severityOf(event)) / 1000);
  const pieces = around(mark, label);
  const paint = fadeOf(mark, y);
  const children: SceneNode[] = pieces.map(([x0, x1]) => {
    if (event.status === 'habitual')
      return { kind: 'path', d: beads(mark, x0, x1, y), fill: paint };
    if (event.approximate)
      return { kind: 'path', d: hatch(x0, x1, y, height + 2), stroke: paint, width: 1.5 };
    if (outlineOf(event.status) === 'happened' && isMaterial(event.quad))
      return { kind: 'path', d: rectangle(x0, y - height / 2, x1 - x0, height), fill: paint };
    const dash = dashOf(event.status);
    return {
      kind: 'path',
      d: horizontal(x0, x1, y - height / 2) + horizontal(x0, x1, y + height / 2),
      stroke: paint,
      width: 1.5,
      ...(dash ? { dash } : {}),
    };
  });
  if (outlineOf(event.status) === 'struck')
    children.push({ kind: 'path', d: strikes(mark, pieces, y), stroke: paint, width: 1.5 });
  if (selected)
    children.unshift({
      kind: 'path',
      d: rectangle(mark.x0, y - 8, mark.x1 - mark.x0, 16),
      fill: 'paper',
      stroke: 'ink',
      width: 2,
    });
  return group('mark', children, event.id);
}

/** The bar without the room of a title that stands in it. */
function around(mark: BarMark, label: MarkLabel | null): readonly (readonly [number, number])[] {
  if (!label || label.x >= mark.x1 || label.x + label.width <= mark.x0) return [[mark.x0, mark.x1]];
  return [
    [mark.x0, label.x - AROUND_LABEL],
    [label.x + label.width + AROUND_LABEL, mark.x1],
  ];
}

function fadeOf({ event, x0, x1, start, end }: BarMark, y: number): Fade {
  const length = x1 - x0;
  const share = (kind: BarEnd): number => {
    if (kind === 'open') return OPEN_SHARE;
    return kind === 'soft' ? Math.min(SOFT / length, 0.4) : 0;
  };
  const dim = (kind: BarEnd): number => (kind === 'open' ? 0.06 : kind === 'soft' ? 0.1 : 1);
  const paint = paintOf(event.goldstein);
  return {
    paint,
    x0,
    y0: y,
    x1,
    y1: y,
    stops: [
      [0, dim(start)],
      [share(start), 1],
      [Math.max(share(start), 1 - share(end)), 1],
      [1, dim(end)],
    ],
  };
}

function beads({ event, x1: last }: BarMark, x0: number, x1: number, y: number): string {
  const shape = isMaterial(event.quad) ? diamond : circle;
  const r = 2.2 + severityOf(event) / 1000;
  let d = '';
  // Counted from the bar's own end, so that a broken bar keeps its rhythm.
  for (let x = last - r; x - r >= x0; x -= BEAD_APART) if (x + r <= x1) d += shape(x, y, r);
  return d;
}

function hatch(x0: number, x1: number, y: number, height: number): string {
  let d = '';
  for (let x = x0; x + height / 2 <= x1; x += HATCH_APART)
    d += `M${short(x)},${short(y + height / 2)}l${short(height / 2)},${short(-height)}`;
  return d;
}

function strikes(mark: BarMark, pieces: readonly (readonly [number, number])[], y: number): string {
  let d = '';
  for (const [x0, x1] of pieces)
    for (let x = mark.x1 - 10; x - 4 >= x0; x -= 36)
      if (x + 4 <= x1) d += `M${short(x - 4)},${short(y + 6)}l8,-12`;
  return d;
}
