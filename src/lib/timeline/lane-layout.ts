/**
 * One lane of one viewport: its heading, under it rows of points, under them rows of bars. A folded
 * lane has one row of points and no titles.
 */
import { px, type Px } from '../model/units.ts';
import { HEIGHTS } from './heights.ts';
import { countInView } from './lane-index.ts';
import type { Lane } from './lanes.ts';
import type { MarkLabel } from './labels.ts';
import type { Mark } from './mark.ts';
import { layoutFoldedMarks, layoutMarks } from './marks.ts';
import { ONE_ROW, type LaneRows } from './place-lane.ts';
import type { IndexedLane } from './timeline-index.ts';
import type { Unplaced } from './unplaced.ts';
import type { Viewport } from './viewport.ts';

export interface LaneLayout {
  readonly lane: Lane;
  /** Top of the lane. */
  readonly y: Px;
  readonly height: Px;
  /** Of the heading, above the rows. */
  readonly headingHeight: Px;
  readonly rows: LaneRows;
  readonly folded: boolean;
  readonly marks: readonly Mark[];
  readonly labels: readonly MarkLabel[];
  readonly inView: number;
  /** In view, but in no mark. */
  readonly unplaced: Unplaced;
}

export function layoutLane(
  { lane, index, rows }: IndexedLane,
  viewport: Viewport,
  y: number,
  folded: boolean,
): LaneLayout {
  const { marks, labels, unplaced } = folded
    ? { ...layoutFoldedMarks(index, viewport), labels: [] }
    : layoutMarks(index, viewport, rows);
  return {
    lane,
    y: px(y),
    height: laneHeight(rows, folded),
    headingHeight: px(folded ? HEIGHTS.foldedHeading : HEIGHTS.heading),
    rows: folded ? ONE_ROW : rows,
    folded,
    marks,
    labels,
    inView: countInView(index, viewport.from, viewport.to),
    unplaced,
  };
}

/** Of a lane that has these rows while it is open. */
export function laneHeight(rows: LaneRows, folded: boolean): Px {
  if (folded) return px(HEIGHTS.foldedHeading + HEIGHTS.pointRow + HEIGHTS.underFolded);
  return px(
    HEIGHTS.heading +
      rows.points * HEIGHTS.pointRow +
      rows.bars * HEIGHTS.barRow +
      HEIGHTS.underLane,
  );
}

/** Middle of a mark's row. */
export function markY(
  { y, headingHeight, rows }: Pick<LaneLayout, 'y' | 'headingHeight' | 'rows'>,
  mark: Mark,
): Px {
  const points = y + headingHeight;
  return mark.track === 'bars'
    ? px(points + rows.points * HEIGHTS.pointRow + (mark.row + 0.5) * HEIGHTS.barRow)
    : px(points + (mark.row + 0.5) * HEIGHTS.pointRow);
}
