/** In which order lanes lie: the lane of the rest is the last in any. */
import { ascending, descending } from 'd3';
import type { LaneArrangement } from '../model/lane-arrangement.ts';
import { startAt } from './columns/event-columns.ts';
import type { LaneIndex } from './lane-index.ts';
import { placeAt } from './lane-blocks.ts';
import type { Lane, LaneName } from './lanes.ts';

interface Ordered {
  readonly lane: Lane;
  readonly index: LaneIndex;
}

export interface LaneOrder extends Pick<LaneArrangement, 'sort' | 'hand'> {
  /** What a lane is called, for the order by name. */
  readonly nameOf: (lane: LaneName) => string;
}

/** Lanes that are equal in it stay as they come. */
export function orderLanes<T extends Ordered>(lanes: readonly T[], order: LaneOrder): readonly T[] {
  const compare = comparisonOf(order);
  return [...lanes].sort(
    (a, b) => Number(isRest(a.lane)) - Number(isRest(b.lane)) || compare(a, b),
  );
}

/** The keys of lanes after one has been moved by a number of places: what the reader's own order becomes. */
export function movedLane(keys: readonly string[], key: string, by: number): readonly string[] {
  const at = keys.indexOf(key);
  const to = Math.max(0, Math.min(keys.length - 1, at + by));
  if (at < 0 || at === to) return keys;
  const rest = keys.filter((one) => one !== key);
  return [...rest.slice(0, to), key, ...rest.slice(to)];
}

const isRest = ({ kind }: Lane): boolean => kind === 'others';

function comparisonOf({ sort, hand, nameOf }: LaneOrder): (a: Ordered, b: Ordered) => number {
  const rankOf = ({ lane }: Ordered): number => {
    const at = hand.indexOf(lane.key);
    return at < 0 ? hand.length : at;
  };
  switch (sort) {
    case 'count':
      return (a, b) => descending(a.lane.count, b.lane.count);
    case 'first':
      return (a, b) => ascending(firstOf(a.index), firstOf(b.index));
    case 'name':
      return (a, b) => ascending(nameOf(a.lane), nameOf(b.lane));
    case 'hand':
      return (a, b) => ascending(rankOf(a), rankOf(b));
    default:
      return () => 0;
  }
}

/** When the first event with a start begins; without one it comes last. */
function firstOf(index: LaneIndex): number {
  for (let i = 0; i < index.size; i++) {
    const start = startAt(index.columns, placeAt(index, i));
    if (start !== -Infinity) return start;
  }
  return Infinity;
}
