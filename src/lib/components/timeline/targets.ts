/** What can be reached in a picture, by finger or by key: for each lane a list of its marks in reading order. */
import { ms, type Ms } from '#lib/model/units.ts';
import { HEIGHTS } from '#lib/timeline/heights.ts';
import type { LaneName } from '#lib/timeline/lanes.ts';
import { markY, type LaneLayout, type TimelineLayout } from '#lib/timeline/layout.ts';
import { countOf, eventOf, extentOf, type Mark, type Members } from '#lib/timeline/mark.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import type { Viewport } from '#lib/timeline/viewport.ts';

/** In px of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** More than one event in one place. */
export interface Crowd {
  readonly count: number;
  readonly from: Ms;
  readonly to: Ms;
  readonly members: Members;
}

export interface Target {
  /** The one event, or the one that leads the crowd. */
  readonly event: TimelineEvent;
  readonly crowd: Crowd | null;
  readonly box: Box;
}

export interface TargetList {
  readonly key: string;
  /** Null for the one list of a strip. */
  readonly lane: LaneName | null;
  readonly inView: number;
  readonly targets: readonly Target[];
}

const SMALLEST = 24; // px

export const targetLists = (layout: TimelineLayout): readonly TargetList[] =>
  layout.lanes
    .filter(({ marks }) => marks.length > 0)
    .map((lane) => ({
      key: lane.lane.key,
      lane: lane.lane.kind === 'all' ? null : lane.lane,
      inView: lane.inView,
      targets: [...lane.marks]
        .sort((a, b) => leftOf(a) - leftOf(b) || (eventOf(a).id < eventOf(b).id ? -1 : 1))
        .map((mark) => ({
          event: eventOf(mark),
          crowd:
            mark.kind === 'bucket' && countOf(mark) > 1 ? crowdOf(mark, layout.viewport) : null,
          box: boxOf(lane, mark, layout.width),
        })),
    }));

/**
 * What is said of a crowd is what is seen of it: events that reach in from outside may be among
 * them, and those that begin on neither side of the window reach through all of it.
 */
function crowdOf({ count, from, to, members }: Crowd, view: Viewport): Crowd {
  const [first, last] = [view.from, view.to - 1];
  const outside = to < first || from > last;
  return {
    count,
    members,
    from: ms(outside ? first : Math.max(from, first)),
    to: ms(outside ? last : Math.min(to, last)),
  };
}

/** The mark, its count and its title, at least as large as a finger needs. */
function boxOf(lane: LaneLayout, mark: Mark, pictureWidth: number): Box {
  const label = lane.labels.find((candidate) => candidate.mark === mark);
  const [markLeft, markRight] = extentOf(mark);
  const left = Math.min(markLeft, label?.x ?? markLeft);
  const right = Math.max(markRight, label ? label.x + label.width : markRight);
  const width = Math.max(SMALLEST, right - left);
  const height = Math.max(SMALLEST, mark.track === 'bars' ? HEIGHTS.barRow : HEIGHTS.pointRow);
  const x = Math.max(0, Math.min((left + right - width) / 2, pictureWidth - width));
  return { x: short(x), y: short(markY(lane, mark) - height / 2), width: short(width), height };
}

const leftOf = (mark: Mark): number => (mark.kind === 'bar' ? mark.x0 : mark.x);

const short = (value: number): number => Math.round(value * 10) / 10;
