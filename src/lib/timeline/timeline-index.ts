/** All that can be reckoned of a timeline before it is known which piece of it is on screen: done once, for the cost of a sort. */
import type { Actor, ActorCode } from '../model/actor.ts';
import { isColumns, type EventColumns } from './columns/event-columns.ts';
import { columnsOf } from './columns/from-events.ts';
import { isKept, type Kept } from './columns/kept.ts';
import { extentOfColumns, type TimeExtent } from './extent.ts';
import type { LaneArrangement } from '../model/lane-arrangement.ts';
import { indexPlaces, placesByEnd, type LaneIndex } from './lane-index.ts';
import { laneRows } from './lane-rows.ts';
import { orderLanes } from './lane-order.ts';
import { layoutSharedLanes, type Told } from './lanes-by.ts';
import { layoutLanes, organisationsOf, type Lane, type LaneName } from './lanes.ts';
import type { LaneRows } from './place-lane.ts';
import { indexTension, type TensionIndex } from './tension.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface TimelineData {
  readonly events: readonly TimelineEvent[] | EventColumns;
  /** Which of the columns are shown; null or absent: all. */
  readonly kept?: Kept | null;
  /** The site's dyads: their lanes come first. */
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  readonly actors: readonly Actor[];
  /** Whose tension is drawn: without it that of the first of the dyads; null: nobody's. */
  readonly curve?: readonly [ActorCode, ActorCode] | null;
  /** Days. */
  readonly halfLife?: number;
  /** Lanes beyond those of the dyads. */
  readonly mostLanes?: number;
  /** How lanes are made and ordered: by dyad without it. */
  readonly arranged?: LanesArranged | null;
  /** Places of the dated events by their ends, where they are known already. */
  readonly byEnd?: Uint32Array;
}

export interface LanesArranged extends LaneArrangement {
  /** What a lane is called, for the order by name. */
  readonly nameOf: (lane: LaneName) => string;
  /** Kind and outlets of an event, by its id. */
  readonly toldOf?: (id: string) => Told | undefined;
}

export interface IndexedLane {
  readonly lane: Lane;
  readonly index: LaneIndex;
  /** What it needs while it is open. */
  readonly rows: LaneRows;
}

export interface TimelineIndex {
  readonly columns: EventColumns;
  /** Places of all dated events by their ends, shown or not: another filter need not sort them again. */
  readonly byEnd: Uint32Array;
  readonly lanes: readonly IndexedLane[];
  /** An event may lie in several of the lanes. */
  readonly shared: boolean;
  /** The reader has chosen how lanes are made or ordered. */
  readonly arranged: boolean;
  readonly tension: TensionIndex | null;
  /** Every event, whatever its lane. */
  readonly all: LaneIndex;
  readonly organisations: ReadonlySet<ActorCode>;
  /** How many have no date. */
  readonly undated: number;
  /** From when to when there is something to show; null where nothing is dated. */
  readonly extent: TimeExtent | null;
  readonly count: number;
}

const HALF_LIFE = 30; // days

export function indexTimeline({
  events,
  kept = null,
  dyads,
  actors,
  curve = dyads[0] ?? null,
  halfLife = HALF_LIFE,
  mostLanes,
  arranged = null,
  byEnd: known,
}: TimelineData): TimelineIndex {
  const columns = isColumns(events) ? events : columnsOf(events);
  const byEnd = known ?? placesByEnd(columns);
  const extent = extentOfColumns(columns, kept);
  const by = arranged?.by ?? 'dyad';
  const most = mostLanes === undefined ? {} : { mostLanes };
  const { lanes, parted } =
    by === 'dyad'
      ? partByDyad(columns, { dyads, actors, ...most }, byEnd, kept)
      : partByShared(
          columns,
          { by, actors, named: arranged?.hand ?? [], toldOf: arranged?.toldOf, ...most },
          byEnd,
          kept,
        );
  const inTheirOrder = lanes.map((lane, i) => {
    const index = parted[i]!;
    return { lane, index, rows: laneRows(index, extent?.to ?? Infinity) };
  });
  const indexed = arranged ? orderLanes(inTheirOrder, arranged) : inTheirOrder;
  const shared = by !== 'dyad';
  const count = shared ? keptCount(columns.size, kept) : sumOf(lanes, ({ count: n }) => n);
  let all: LaneIndex | undefined;
  return {
    columns,
    byEnd,
    lanes: indexed,
    shared,
    arranged: arranged !== null,
    tension: curve ? indexTension(columns, curve, halfLife, kept) : null,
    // A wide screen without a crowd that is opened never asks for it.
    get all() {
      return (all ??= allOf(columns, byEnd, kept, count));
    },
    organisations: organisationsOf(actors),
    undated: shared
      ? count - keptCount(columns.dated, kept)
      : sumOf(indexed, ({ index }) => index.undated),
    extent,
    count,
  };
}

/** Lanes that hold each event once, for counts: all in one where the lanes share events. */
export const countedLanes = (index: TimelineIndex): readonly LaneIndex[] =>
  index.shared ? [index.all] : index.lanes.map((lane) => lane.index);

const sumOf = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((sum, value) => sum + of(value), 0);

/** How many of the first `size` are shown. */
function keptCount(size: number, kept: Kept | null): number {
  if (kept === null) return size;
  let count = 0;
  for (let i = 0; i < size; i++) if (isKept(kept, i)) count += 1;
  return count;
}

interface Parted {
  readonly lanes: readonly Lane[];
  readonly parted: readonly LaneIndex[];
}

function partByDyad(
  columns: EventColumns,
  options: Parameters<typeof layoutLanes>[1],
  byEnd: Uint32Array,
  kept: Kept | null,
): Parted {
  const { lanes, laneOfParties } = layoutLanes(columns, options, kept);
  return { lanes, parted: partByLane(columns, laneOfParties, lanes, byEnd, kept) };
}

/** Each lane's places by anchor and by end, where an event may lie in several. */
function partByShared(
  columns: EventColumns,
  options: Parameters<typeof layoutSharedLanes>[1],
  byEnd: Uint32Array,
  kept: Kept | null,
): Parted {
  const { lanes, lanesAt } = layoutSharedLanes(columns, options, kept);
  const parted = (order: Uint32Array | null) => {
    const places = lanes.map((): number[] => []);
    for (let i = 0; i < columns.dated; i++) {
      const place = order ? order[i]! : i;
      if (isKept(kept, place)) for (const lane of lanesAt(place)) places[lane]!.push(place);
    }
    return places.map((list) => Uint32Array.from(list));
  };
  const [places, ends] = [parted(null), parted(byEnd)];
  return {
    lanes,
    parted: lanes.map(({ count }, lane) => {
      const own = places[lane]!;
      const size = own.length;
      return indexPlaces({ columns, places: own, size, byEnd: ends[lane]! }, count - size);
    }),
  };
}

/** Each lane's places by anchor and by end, in one pass over either order. */
function partByLane(
  columns: EventColumns,
  laneOfParties: Uint16Array,
  lanes: readonly Lane[],
  byEnd: Uint32Array,
  kept: Kept | null,
): readonly LaneIndex[] {
  const { dated, parties } = columns;
  const laneAt = new Uint16Array(dated);
  const none = lanes.length;
  const sizes = new Uint32Array(none + 1);
  for (let i = 0; i < dated; i++) {
    const lane = isKept(kept, i) ? laneOfParties[parties[i]!]! : none;
    laneAt[i] = lane;
    sizes[lane]!++;
  }
  const parted = (order: Uint32Array | null) => {
    const places = lanes.map((_, lane) => new Uint32Array(sizes[lane]!));
    const filled = new Uint32Array(none);
    for (let i = 0; i < dated; i++) {
      const place = order ? order[i]! : i;
      const lane = laneAt[place]!;
      if (lane !== none) places[lane]![filled[lane]!++] = place;
    }
    return places;
  };
  const [places, ends] = [parted(null), parted(byEnd)];
  return lanes.map(({ count }, lane) => {
    const size = sizes[lane]!;
    return indexPlaces({ columns, places: places[lane]!, size, byEnd: ends[lane]! }, count - size);
  });
}

function allOf(
  columns: EventColumns,
  byEnd: Uint32Array,
  kept: Kept | null,
  count: number,
): LaneIndex {
  const { dated } = columns;
  if (kept === null)
    return indexPlaces({ columns, places: null, size: dated, byEnd }, count - dated);
  const ends = byEnd.filter((place) => isKept(kept, place));
  const places = new Uint32Array(ends.length);
  for (let i = 0, k = 0; i < dated; i++) if (isKept(kept, i)) places[k++] = i;
  return indexPlaces({ columns, places, size: places.length, byEnd: ends }, count - places.length);
}
