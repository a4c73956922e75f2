/**
 * The events in view of one lane, ready to be placed: each on its own, or a crowded bin as one; and
 * those that cannot be placed. Costs what is on screen, whatever the lane holds; the counts add up to
 * the events in view.
 */
import { binsOf } from './bins.ts';
import {
  anchoredIn,
  countInView,
  endingAfter,
  mostSevere,
  rankOf,
  reachingInto,
  type LaneIndex,
} from './lane-index.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';
import { isUnplaced, NONE_UNPLACED, unplacedOf, type Unplaced } from './unplaced.ts';
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

export interface Gathered {
  readonly candidates: Candidate[];
  readonly unplaced: Unplaced;
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
): Gathered {
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
  if (inView === anchored) return { candidates, unplaced: NONE_UNPLACED };
  const reaching = reachingIn(index, view, inView - anchored);
  return { candidates: [...candidates, ...reaching.candidates], unplaced: reaching.unplaced };
}

/** The events in view that are anchored outside: `count` of them. */
function reachingIn(index: LaneIndex, view: Viewport, count: number): Gathered {
  const after = endingAfter(index, view.to);
  const before = reachingInto(index, view.from, MOST_REACHING_IN);
  const isPlaced = (i: number) => !isUnplaced(eventAt(index, i), view);
  const candidates = before.filter(isPlaced).map((i) => crowd(index, i, i + 1));
  // Beyond the limit only the number is known: it is told with the last of those that were looked at.
  const unknown = count - after.length - before.length;
  const last = candidates.at(-1);
  if (last) last.count += unknown;
  const unplaced = after.length + before.length - candidates.length + (last ? 0 : unknown);
  const known = [...before.filter((i) => !isPlaced(i)), ...after.subarray(0, MOST_REACHING_IN)];
  return {
    candidates,
    unplaced: unplacedOf(
      unplaced,
      known.map((i) => eventAt(index, i)),
    ),
  };
}

function eventAt(index: LaneIndex, i: number): TimelineEvent {
  const event = index.events[i];
  if (!event) throw new RangeError(`lane index: ${i}`);
  return event;
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
