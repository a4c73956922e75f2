/** All that can be reckoned of a timeline before it is known which piece of it is on screen: done once, for the cost of a sort. */
import type { Actor, ActorCode } from '../model/actor.ts';
import { byAnchor } from './event-order.ts';
import { extentOf } from './extent.ts';
import { indexOrdered, type LaneIndex } from './lane-index.ts';
import { laneRows } from './lane-rows.ts';
import { layoutLanes, organisationsOf, type Lane } from './lanes.ts';
import type { LaneRows } from './place-lane.ts';
import { indexTension, type TensionIndex } from './tension.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The site's dyads: their lanes come first. */
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  readonly actors: readonly Actor[];
  /** Whose tension is drawn: without it that of the first of the dyads; null: nobody's. */
  readonly curve?: readonly [ActorCode, ActorCode] | null;
  /** Days. */
  readonly halfLife?: number;
}

export interface IndexedLane {
  readonly lane: Lane;
  readonly index: LaneIndex;
  /** What it needs while it is open. */
  readonly rows: LaneRows;
}

export interface TimelineIndex {
  readonly lanes: readonly IndexedLane[];
  readonly tension: TensionIndex | null;
  /** Every event, whatever its lane. */
  readonly all: LaneIndex;
  readonly organisations: ReadonlySet<ActorCode>;
  readonly undated: readonly TimelineEvent[];
  /** From when to when there is something to show; null where nothing is dated. */
  readonly extent: ReturnType<typeof extentOf>;
  readonly count: number;
}

const HALF_LIFE = 30; // days

export function indexTimeline({
  events,
  dyads,
  actors,
  curve = dyads[0] ?? null,
  halfLife = HALF_LIFE,
}: TimelineData): TimelineIndex {
  const extent = extentOf(events);
  // In order once, in order in every lane.
  const ordered = byAnchor(events);
  const lanes = layoutLanes(ordered, { dyads, actors }).map((lane) => {
    const index = indexOrdered(lane.events);
    return { lane, index, rows: laneRows(index, extent?.to ?? Infinity) };
  });
  const all = indexOrdered(ordered);
  return {
    lanes,
    tension: curve ? indexTension(events, curve, halfLife) : null,
    all,
    organisations: organisationsOf(actors),
    undated: all.undated,
    extent,
    count: events.length,
  };
}
