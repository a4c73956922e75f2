/** The piece of time that a bucket's link leads to: its events with a little room on either side. */
import { DAY, ms, type Ms } from '#lib/model/units.ts';
import { eventAt, meeting, type LaneIndex } from '#lib/timeline/lane-index.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import type { Crowd } from './targets.ts';

export interface BucketWindow {
  readonly from: Ms;
  readonly to: Ms;
}

/** Whole days. */
export function bucketWindow({ from, to }: Pick<Crowd, 'from' | 'to'>): BucketWindow {
  return { from: ms(Math.floor(from / DAY) * DAY), to: ms((Math.floor(to / DAY) + 1) * DAY) };
}

/** With room around, so that its first and last marks are not at the edge. */
export function windowAroundBucket(mark: Pick<Crowd, 'from' | 'to'>): BucketWindow {
  const { from, to } = bucketWindow(mark);
  const room = Math.max(DAY, (to - from) * 0.15);
  return { from: ms(from - room), to: ms(to + room) };
}

/** A closer look than this share of the window is none. */
const CLOSER = 0.9;

/** No zoom tells its events apart: all begin on one day, or reach through the whole window. */
export function isInseparable(crowd: Pick<Crowd, 'from' | 'to'>, view: BucketWindow): boolean {
  const day = Math.floor(crowd.from / DAY) === Math.floor(crowd.to / DAY);
  const { from, to } = windowAroundBucket(crowd);
  return day || to - from >= CLOSER * (view.to - view.from);
}

/**
 * All of them. Where the crowd itself knows only the most severe: everything that meets its day,
 * for what reaches into a window from outside may be among them.
 */
export function membersOf(crowd: Crowd, all: LaneIndex): readonly TimelineEvent[] {
  const known = crowd.members.list();
  if (known.length === crowd.count) return known;
  const { from, to } = bucketWindow(crowd);
  return meeting(all, from, to).map((i) => eventAt(all, i));
}
