/** What is said around arranging the timeline, in English. */
import type { LanesBy, LaneSort } from '../model/lane-arrangement.ts';
import { plural } from './plural.en.ts';

const BY: Record<LanesBy, string> = {
  dyad: 'Who to whom',
  actor: 'Actor',
  kind: 'Kind of event',
  outlet: 'Outlet',
};

const SORT: Record<LaneSort, string> = {
  usual: 'As usual',
  count: 'Most events',
  first: 'First event',
  name: 'Name',
  hand: 'By hand',
};

export const arrangeEn = {
  arrange: 'Arrange',
  arrangeHint: 'Arrange the lanes and the time axis',
  chosen: (n: number) => `${plural(n, 'change', 'changes')} made`,
  lanesBy: 'A lane for each',
  by: BY,
  order: 'Order of the lanes',
  sort: SORT,
  earlier: (lane: string) => `Move up: ${lane}`,
  later: (lane: string) => `Move down: ${lane}`,
  moved: (lane: string, place: number, of: number) => `${lane}: lane ${place} of ${of}`,
  shared: (events: number, inLanes: number) =>
    `An event lies in every lane it belongs to: the lanes add up to ${inLanes}, of ${plural(events, 'event', 'events')}.`,
  reset: 'As usual',
};
