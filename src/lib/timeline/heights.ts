/**
 * The vertical measures of the timeline, in px. A lane's height depends on its data alone, so that
 * nothing jumps while panning; a row is as high as a finger needs.
 */
export const HEIGHTS = {
  top: 22,
  curve: 68,
  underCurve: 8,
  axis: 36,
  heading: 24,
  pointRow: 24,
  barRow: 24,
  underLane: 4,
  foldedHeading: 24,
  underFolded: 0,
} as const;

/** Every mark is reached in a square of at least this size that no other mark's square touches. */
export const TARGET = 24; // px
