/**
 * The events of one lane's piece of time, ready to be placed: each on its own, or a crowded bin as
 * one. Costs what is on screen, whatever the lane holds.
 */
import { binsOf, binWidth, type Bin } from './bins.ts';
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
  readonly lead: TimelineEvent;
  /** Of the lead among its lane: the lower, the more severe. */
  readonly rank: number;
  /** Of the lead. */
  readonly severity: number;
  readonly count: number;
  /** First and last anchor. */
  readonly from: number;
  readonly to: number;
  /** Its events, as ranges `[first, last)` of the lane's. */
  readonly parts: readonly (readonly [number, number])[];
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
  const width = binWidth(world, BIN);
  const known = knownBins(index, width, mostInBin);
  const candidates: Candidate[] = [];
  for (const bin of binsOf(world, BIN)) {
    const isWhole = bin.to - bin.from === width;
    const found = (isWhole && known.get(bin.from)) || inBin(index, bin, mostInBin);
    if (isWhole) known.set(bin.from, found);
    for (const candidate of found) candidates.push(candidate);
  }
  const reaching = reachingInto(index, world.from, MOST_REACHING_IN)
    .filter((i) => !isUnplaced(eventAt(index, i), world))
    .map((i) => crowd(index, i, i + 1));
  return [...candidates, ...reaching];
}

function inBin(index: LaneIndex, { from, to }: Bin, mostInBin: number): readonly Candidate[] {
  const [first, last] = anchoredIn(index, from, to);
  if (last - first > mostInBin) return [crowd(index, first, last)];
  return Array.from({ length: last - first }, (_, i) => crowd(index, first + i, first + i + 1));
}

/** What lies in the bins of one width: edges are multiples of it, so that the next frame asks for the same. */
interface Bins {
  readonly width: number;
  readonly mostInBin: number;
  readonly bins: Map<number, readonly Candidate[]>;
}

const lastBins = new WeakMap<LaneIndex, readonly Bins[]>();
/** Widths on either side of where a zoom rests, of an open and a folded lane. */
const MOST_WIDTHS = 4;
const MOST_BINS = 2_048; // of one width

function knownBins(index: LaneIndex, width: number, mostInBin: number): Bins['bins'] {
  const known = lastBins.get(index) ?? [];
  const found = known.find((one) => one.width === width && one.mostInBin === mostInBin);
  if (found && found.bins.size < MOST_BINS) return found.bins;
  const made: Bins = { width, mostInBin, bins: new Map() };
  const others = known.filter((one) => one !== found).slice(0, MOST_WIDTHS - 1);
  lastBins.set(index, [made, ...others]);
  return made.bins;
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
