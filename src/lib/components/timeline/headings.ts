/** What stands above the marks of each lane, and where its name leads. */
import type { LaneName } from '#lib/timeline/lanes.ts';
import type { TimelineLayout } from '#lib/timeline/layout.ts';
import type { Unplaced } from '#lib/timeline/unplaced.ts';
import type { Filter } from '#lib/state/navigation.ts';
import type { Box } from './targets.ts';

export interface LaneHeading {
  readonly lane: LaneName;
  readonly folded: boolean;
  readonly inView: number;
  /** Those of them that have no place in the window. */
  readonly unplaced: Unplaced;
  /** In px of the picture. */
  readonly box: Pick<Box, 'y' | 'height'>;
}

export const headingsOf = (layout: TimelineLayout): readonly LaneHeading[] =>
  layout.lanes.map(({ lane, folded, inView, unplaced, y, headingHeight }) => ({
    lane,
    folded,
    inView,
    unplaced,
    box: { y, height: headingHeight },
  }));

/** The view of a lane's pair or actor; null for a lane of several. */
export function viewOfLane({ kind, actors }: LaneName): Partial<Filter> | null {
  const [first, second] = actors;
  switch (kind) {
    case 'directed':
    case 'mutual':
      return first !== undefined && second !== undefined
        ? { pair: first < second ? [first, second] : [second, first], actors: [] }
        : null;
    case 'organisation':
    case 'actor':
      return first === undefined ? null : { actors: [first], pair: null };
    default:
      return null;
  }
}
