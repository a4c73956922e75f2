/** The piece of time that a bucket's link leads to: its events with a little room on either side. */
import { DAY, ms, type Ms } from '#lib/model/units.ts';
import { anchorOf, type TimelineEvent } from '#lib/timeline/timeline-event.ts';
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

/** Everything in it begins on one day: no zoom tells its events apart. */
export const isInseparable = ({ from, to }: Pick<Crowd, 'from' | 'to'>): boolean =>
  Math.floor(from / DAY) === Math.floor(to / DAY);

/** All of them, where the crowd itself knows only the most severe: everything that begins on its day. */
export function membersOf(
  crowd: Crowd,
  events: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  if (crowd.members.length === crowd.count) return crowd.members;
  const { from, to } = bucketWindow(crowd);
  return events.filter((event) => {
    const anchor = anchorOf(event);
    return anchor !== null && anchor >= from && anchor < to;
  });
}
