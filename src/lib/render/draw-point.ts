/**
 * The mark of a point in time. Deeds are squares on their corner, words are rings; what has only
 * been said of is told by the outline:
 *
 *     ◆ ◯  happened     ◇ struck through  denied     ◇ dashed  planned, demanded     ◇ dotted  threatened, possible
 *
 * A stroke under it says that an editor corrected it.
 */
import { isMaterial } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { group, type SceneGroup, type SceneNode, type ScenePath } from './scene.ts';
import { circle, diamond, strike, underline } from './shapes.ts';
import { paintOf } from './theme.ts';

type Outline = 'happened' | 'struck' | 'dashed' | 'dotted';

const OUTLINE: Record<Status, Outline> = {
  asserted: 'happened',
  habitual: 'happened',
  denied: 'struck',
  planned: 'dashed',
  demanded: 'dashed',
  threatened: 'dotted',
  hypothetical: 'dotted',
};

const DASH: Record<Outline, readonly number[] | null> = {
  happened: null,
  struck: null,
  dashed: [3.5, 2],
  dotted: [1.2, 2],
};

export const outlineOf = (status: Status): Outline => OUTLINE[status];

export const dashOf = (status: Status): readonly number[] | null => DASH[OUTLINE[status]];

export function drawPoint(
  event: TimelineEvent,
  x: number,
  y: number,
  radius: number,
  selected: boolean,
): SceneGroup {
  const paint = paintOf(event.goldstein);
  const material = isMaterial(event.quad);
  const outline = outlineOf(event.status);
  const dash = DASH[outline];
  const shape = material ? diamond(x, y, radius) : circle(x, y, radius - 1.25);
  const glyph: ScenePath =
    outline === 'happened' && material
      ? { kind: 'path', d: shape, fill: paint, stroke: 'paper', width: 1 }
      : {
          kind: 'path',
          d: shape,
          fill: 'paper',
          stroke: paint,
          width: outline === 'happened' ? 2.5 : 1.5,
          ...(dash ? { dash } : {}),
        };
  const children: SceneNode[] = [glyph];
  if (outline === 'struck')
    children.push({ kind: 'path', d: strike(x, y, radius), stroke: paint, width: 1.5 });
  if (event.origin === 'reviewed')
    children.push({ kind: 'path', d: underline(x, y + radius), stroke: 'ink', width: 1.5 });
  if (selected)
    children.unshift({
      kind: 'path',
      d: circle(x, y, radius + 4),
      fill: 'paper',
      stroke: 'ink',
      width: 2,
    });
  return group('mark', children, event.id);
}
