/** The vertical measures of the timeline, in px. A lane's height depends on its data alone, so that nothing jumps while panning. */
export const HEIGHTS = {
  top: 22,
  curve: 104,
  underCurve: 14,
  heading: 22,
  pointRow: 22,
  barRow: 18,
  underLane: 6,
  axis: 42,
} as const;
