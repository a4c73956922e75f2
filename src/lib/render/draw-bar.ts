/**
 * The bar of an event that lasts, or whose day is not known: a mark drawn out over its interval,
 * ending as its bounds are known. Deeds are solid and pointed, words hollow and round, as with points.
 *
 *     ◁▒███▒▷   soft: somewhere in between         ░░▒▒▓▓██  open: fades to where no bound is known
 *     ████████   firm: throughout                  ▚▚▚▚▚▚▚▚  hatched: approximate
 *     • • • • •  habitual: again and again
 */
import { isMaterial } from '../model/event-type.ts';
import type { MarkLabel } from '../timeline/labels.ts';
import { radiusOf, type BarEnd, type BarMark } from '../timeline/mark.ts';
import { severityOf } from '../timeline/timeline-event.ts';
import { bandShape, lozenge, stadium } from './bar-shapes.ts';
import { dashOf, outlineOf } from './draw-point.ts';
import { short } from './elements.ts';
import { group, type Fade, type SceneGroup, type SceneNode } from './scene.ts';
import { circle, diamond, pill, underline } from './shapes.ts';
import { paintOf } from './theme.ts';

/** How far a soft end fades, at most. */
const SOFT = 16; // px
const OPEN_SHARE = 0.6; // of the bar
const BEAD_APART = 12; // px
const HATCH_APART = 4; // px
const AROUND_LABEL = 6; // px
const OUTLINE = 1.5; // px

export interface BarPiece {
  readonly x0: number;
  readonly x1: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

export function drawBar(
  mark: BarMark,
  y: number,
  label: MarkLabel | null,
  selected: boolean,
): SceneGroup {
  const { event } = mark;
  const height = heightOf(mark);
  const paint = fadeOf(mark, y);
  const happened = outlineOf(event.status) === 'happened';
  const dash = dashOf(event.status);
  const pieces = around(mark, label);
  const children = pieces.map((piece): SceneNode => {
    if (event.status === 'habitual') return { kind: 'path', d: beads(mark, piece, y), fill: paint };
    if (event.approximate)
      return { kind: 'path', d: hatch(piece, y, height), stroke: paint, width: OUTLINE };
    if (happened && isMaterial(event.quad))
      return { kind: 'path', d: lozenge(piece, y, height), fill: paint };
    const outline = isMaterial(event.quad) ? lozenge : stadium;
    return {
      kind: 'path',
      d: outline(piece, y, height - OUTLINE),
      fill: 'paper',
      stroke: paint,
      width: happened ? 2 : OUTLINE,
      ...(dash ? { dash } : {}),
    };
  });
  if (outlineOf(event.status) === 'struck')
    children.push({
      kind: 'path',
      d: pieces.map((piece) => strikes(mark, piece, y, height)).join(''),
      stroke: paint,
      width: OUTLINE,
    });
  if (event.origin === 'reviewed')
    children.push({
      kind: 'path',
      d: underline((mark.x0 + mark.x1) / 2, y + height / 2),
      stroke: 'ink',
      width: OUTLINE,
    });
  if (selected)
    children.unshift({
      kind: 'path',
      d: pill(mark.x0 - 4, y - height / 2 - 4, mark.x1 - mark.x0 + 8, height + 8),
      fill: 'paper',
      stroke: 'ink',
      width: 2,
    });
  return group('mark', children, event.id);
}

/** Among the points as high as the point it grew out of, in its own rows slimmer. */
function heightOf({ track, event }: BarMark): number {
  const size = radiusOf(event);
  return track === 'points' ? 1.6 * size : 0.9 * size;
}

/** The bar without the room of a title that stands in it. */
function around(mark: BarMark, label: MarkLabel | null): readonly BarPiece[] {
  if (!label || label.x >= mark.x1 || label.x + label.width <= mark.x0) return [mark];
  return [
    { ...mark, x1: label.x - AROUND_LABEL, end: 'cut' as const },
    { ...mark, x0: label.x + label.width + AROUND_LABEL, start: 'cut' as const },
  ];
}

function fadeOf({ event, x0, x1, start, end }: BarMark, y: number): Fade {
  const length = x1 - x0;
  const share = (kind: BarEnd): number =>
    kind === 'open' ? OPEN_SHARE : kind === 'soft' ? Math.min(SOFT / length, 0.4) : 0;
  const opacity = (kind: BarEnd): number => (kind === 'open' ? 0.06 : kind === 'soft' ? 0.3 : 1);
  return {
    paint: paintOf(event.goldstein),
    x0,
    y0: y,
    x1,
    y1: y,
    stops: [
      [0, opacity(start)],
      [share(start), 1],
      [Math.max(share(start), 1 - share(end)), 1],
      [1, opacity(end)],
    ],
  };
}

function beads({ event, x1: last }: BarMark, { x0, x1 }: BarPiece, y: number): string {
  const bead = isMaterial(event.quad) ? diamond : circle;
  const r = 2.2 + severityOf(event) / 1000;
  let d = '';
  // Counted from the bar's own end, so that a broken bar keeps its rhythm.
  for (let x = last - r; x - r >= x0; x -= BEAD_APART) if (x + r <= x1) d += bead(x, y, r);
  return d;
}

function hatch(piece: BarPiece, y: number, height: number): string {
  const { top, bottom, slant } = bandShape(y, Math.max(6, height));
  let d = '';
  for (let x = piece.x0; x + slant <= piece.x1; x += HATCH_APART)
    d += `M${short(x)},${short(bottom)}L${short(x + slant)},${short(top)}`;
  return d;
}

function strikes(mark: BarMark, piece: BarPiece, y: number, height: number): string {
  const { top, bottom, slant } = bandShape(y, height + 4);
  let d = '';
  for (let x = mark.x1 - 12; x >= piece.x0; x -= 36)
    if (x + slant <= piece.x1)
      d += `M${short(x)},${short(bottom)}L${short(x + slant)},${short(top)}`;
  return d;
}
