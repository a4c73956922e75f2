/**
 * The events of one lane's piece of time, ready to be placed: each on its own, or a crowded bin as
 * one. Costs what is on screen, whatever the lane holds.
 */
import { binsOf } from './bins.ts';
import {
  anchorAt,
  anchoredIn,
  countInView,
  eventAt,
  mostSevere,
  rankOf,
  reachingInto,
  type LaneIndex,
} from './lane-index.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';
import { isUnplaced } from './unplaced.ts';
import type { Viewport } from './viewport.ts';

export interface Candidate {
  lead: TimelineEvent;
  /** Of the lead among its lane: the lower, the more severe. */
  rank: number;
  /** Of the lead. */
  severity: number;
  count: number;
  /** First and last anchor. */
  from: number;
  to: number;
  /** Its events, as ranges `[first, last)` of the lane's. */
  parts: readonly (readonly [number, number])[];
}

const BIN = 12; // px, at least
/** A bin with more events than this is one candidate: where there is room to tell them apart, later than in a crowd. */
const MOST_IN_BIN = { calm: 8, crowded: 3 }; // events
const CROWDED_FROM = 300; // events in view
/** Of the events that reach into a piece of time from before it so many are looked at; of the others the number is known. */
export const MOST_REACHING_IN = 64; // events

/** `binned`: whatever shares a bin is one candidate, however calm the lane. */
export function gatherCandidates(
  index: LaneIndex,
  world: Viewport,
  grain: 'single' | 'binned' = 'single',
): Candidate[] {
  const inView = countInView(index, world.from, world.to);
  const crowded = inView < CROWDED_FROM ? MOST_IN_BIN.calm : MOST_IN_BIN.crowded;
  const mostInBin = grain === 'binned' ? 1 : crowded;
  const candidates: Candidate[] = [];
  for (const bin of binsOf(world, BIN)) {
    const [first, last] = anchoredIn(index, bin.from, bin.to);
    if (last - first > mostInBin) candidates.push(crowd(index, first, last));
    else for (let i = first; i < last; i++) candidates.push(crowd(index, i, i + 1));
  }
  const reaching = reachingInto(index, world.from, MOST_REACHING_IN)
    .filter((i) => !isUnplaced(eventAt(index, i), world))
    .map((i) => crowd(index, i, i + 1));
  return [...candidates, ...reaching];
}

/** The most severe first; of equally severe ones the most crowded, so that it is a crowded moment that has a title. */
export function byWeight(a: Candidate, b: Candidate): number {
  return b.severity - a.severity || b.count - a.count || a.rank - b.rank;
}

function crowd(index: LaneIndex, first: number, last: number): Candidate {
  const best = mostSevere(index, first, last);
  if (best === null) throw new RangeError(`bin: ${first}..${last}`);
  const lead = eventAt(index, best);
  return {
    lead,
    rank: rankOf(index, best),
    severity: severityOf(lead),
    count: last - first,
    from: anchorAt(index, first),
    to: anchorAt(index, last - 1),
    parts: [[first, last]],
  };
}
