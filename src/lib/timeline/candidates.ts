/**
 * The events in view of one lane, ready to be placed: each on its own, or a crowded bin as one. Costs
 * what is on screen, whatever the lane holds; the counts add up to the events in view.
 */
import { binsOf } from './bins.ts';
import {
  anchoredIn,
  countInView,
  mostSevere,
  rankOf,
  reachingInto,
  type LaneIndex,
} from './lane-index.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';
import type { Viewport } from './viewport.ts';

export interface Candidate {
  lead: TimelineEvent;
  /** Of the lead among its lane: 0 is the most severe. */
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
const MOST_REACHING_IN = 64; // events

/** `binned`: whatever shares a bin is one candidate, however calm the lane. */
export function gatherCandidates(
  index: LaneIndex,
  view: Viewport,
  grain: 'single' | 'binned' = 'single',
): Candidate[] {
  const inView = countInView(index, view.from, view.to);
  const crowded = inView < CROWDED_FROM ? MOST_IN_BIN.calm : MOST_IN_BIN.crowded;
  const mostInBin = grain === 'binned' ? 1 : crowded;
  const candidates: Candidate[] = [];
  let anchored = 0;
  for (const bin of binsOf(view, BIN)) {
    const [first, last] = anchoredIn(index, bin.from, bin.to);
    anchored += last - first;
    if (last - first > mostInBin) candidates.push(crowd(index, first, last));
    else for (let i = first; i < last; i++) candidates.push(crowd(index, i, i + 1));
  }
  return inView === anchored
    ? candidates
    : [...candidates, ...reaching(index, view, inView - anchored)];
}

function reaching(index: LaneIndex, view: Viewport, count: number): Candidate[] {
  const candidates = reachingInto(index, view.from, view.to, MOST_REACHING_IN).map((i) =>
    crowd(index, i, i + 1),
  );
  const last = candidates.at(-1);
  // Beyond the limit only the number is known: it is told with the last of those that were looked at.
  if (last) last.count += count - candidates.length;
  return candidates;
}

function crowd(index: LaneIndex, first: number, last: number): Candidate {
  const best = mostSevere(index, first, last);
  const lead = best === null ? undefined : index.events[best];
  const from = index.anchors[first];
  const to = index.anchors[last - 1];
  if (best === null || !lead || from === undefined || to === undefined)
    throw new RangeError(`bin: ${first}..${last}`);
  return {
    lead,
    rank: rankOf(index, best),
    severity: severityOf(lead),
    count: last - first,
    from,
    to,
    parts: [[first, last]],
  };
}
