/**
 * The events in view of one lane, ready to be placed: each on its own, or a crowded bin as one. Costs
 * what is on screen, whatever the lane holds; the counts add up to the events in view.
 */
import { binsOf } from './bins.ts';
import { anchoredIn, countInView, mostSevere, reachingInto, type LaneIndex } from './lane-index.ts';
import { anchorOf, type TimelineEvent } from './timeline-event.ts';
import type { Viewport } from './viewport.ts';

export interface Candidate {
  lead: TimelineEvent;
  count: number;
  /** First and last anchor. */
  from: number;
  to: number;
  /** Its events; only the lead where there are very many. */
  members: readonly TimelineEvent[];
}

const BIN = 12; // px, at least
/** A bin with more events than this is one candidate. */
const MOST_IN_BIN = 8; // events
const MOST_REACHING_IN = 64; // events
const MOST_MEMBERS = 100; // events

export function gatherCandidates(index: LaneIndex, view: Viewport): Candidate[] {
  const candidates: Candidate[] = [];
  let anchored = 0;
  for (const bin of binsOf(view, BIN)) {
    const [first, last] = anchoredIn(index, bin.from, bin.to);
    anchored += last - first;
    if (last - first > MOST_IN_BIN) candidates.push(crowd(index, first, last));
    else for (const event of index.events.slice(first, last)) candidates.push(single(event));
  }
  const reachingIn = countInView(index, view.from, view.to) - anchored;
  return reachingIn === 0 ? candidates : [...candidates, ...reaching(index, view, reachingIn)];
}

function reaching(index: LaneIndex, view: Viewport, count: number): Candidate[] {
  const found = reachingInto(index, view.from, view.to, MOST_REACHING_IN).flatMap(
    (i) => index.events[i] ?? [],
  );
  const candidates = found.map(single);
  const last = candidates.at(-1);
  // Beyond the limit only the number is known: it is told with the last of those that were looked at.
  if (last) last.count += count - found.length;
  return candidates;
}

function crowd(index: LaneIndex, first: number, last: number): Candidate {
  const lead = index.events[mostSevere(index, first, last) ?? first];
  const from = index.anchors[first];
  const to = index.anchors[last - 1];
  if (!lead || from === undefined || to === undefined)
    throw new RangeError(`bin: ${first}..${last}`);
  const members = last - first > MOST_MEMBERS ? [lead] : index.events.slice(first, last);
  return { lead, count: last - first, from, to, members };
}

function single(event: TimelineEvent): Candidate {
  const anchor = anchorOf(event) ?? 0;
  return { lead: event, count: 1, from: anchor, to: anchor, members: [event] };
}
