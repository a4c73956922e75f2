/**
 * Which lane an event lies in. Each event lies in exactly one, so that the counts of the lanes add
 * up to the number of events:
 *
 *     one party on each side               that directed pair          RUS → TUR
 *     the same two on both sides, or both on one    the pair together   RUS and TUR
 *     an organisation among the parties    that organisation           ISSG
 *     more than two, none an organisation  several
 *     one party                            that actor                  RUS
 *     nobody named                         nobody
 *
 * Lanes of one dyad lie together, the dyads of the site first. The smallest lanes share one at the end.
 */
import { descending, group } from 'd3';
import type { Actor, ActorCode } from '../model/actor.ts';
import type { EventColumns, Parties } from './columns/event-columns.ts';
import { isKept, type Kept } from './columns/kept.ts';

export type LaneKind =
  | 'directed'
  | 'mutual'
  | 'organisation'
  | 'actor'
  | 'kind'
  | 'outlet'
  | 'several'
  | 'nobody'
  | 'others'
  | 'all';

export interface Lane {
  /** Stable and readable: `RUS>TUR`, `RUS+TUR`, `ISSG`, `SANCTION`, `the-moscow-times`, `several`, `others`. */
  readonly key: string;
  readonly kind: LaneKind;
  /** Source and target of a directed pair, the one actor, or none. */
  readonly actors: readonly ActorCode[];
  /** One of the dyads of the site. */
  readonly featured: boolean;
  /** How many events lie in it, the undated among them. */
  readonly count: number;
}

export interface LaneAssignment {
  readonly lanes: readonly Lane[];
  /** For each entry of the columns' table of parties, which of the lanes. */
  readonly laneOfParties: Uint16Array;
}

export interface LaneOptions {
  readonly dyads: readonly (readonly [ActorCode, ActorCode])[];
  /** Tells organisations from states. An unknown code is taken for a state. */
  readonly actors: readonly Actor[];
  /** Lanes beyond the featured ones; the rest share "others". */
  readonly mostLanes?: number; // lanes
}

export type LaneName = Pick<Lane, 'key' | 'kind' | 'actors'>;

const MOST_LANES = 3;
/** A dyad with fewer events has no lanes of its own. */
const FEWEST = 3; // events

/** `kept`: whether an event is shown at all; null: every one is. Costs a look at each event's parties, and no more. */
export function layoutLanes(
  columns: EventColumns,
  options: LaneOptions,
  kept: Kept | null = null,
): LaneAssignment {
  const { dyads, mostLanes = MOST_LANES } = options;
  const organisations = organisationsOf(options.actors);
  const counts = countParties(columns, kept);
  const names = columns.partyTable.map((parties) => laneOf(parties, organisations));
  const found = new Map<string, Lane>();
  for (const [i, name] of names.entries()) {
    const count = (found.get(name.key)?.count ?? 0) + (counts[i] ?? 0);
    const featured = dyadRank(name, dyads) < dyads.length;
    if (count > 0) found.set(name.key, { ...name, featured, count });
  }
  const all = [...found.values()];
  const featured = all
    .filter((lane) => lane.featured)
    .sort(
      (a, b) =>
        dyadRank(a, dyads) - dyadRank(b, dyads) || withinDyad(a, dyads) - withinDyad(b, dyads),
    );
  const lanes = [
    ...featured,
    ...foldSmall(
      all.filter((lane) => !lane.featured),
      mostLanes,
    ),
  ];
  const byKey = new Map(lanes.map(({ key }, i) => [key, i]));
  const others = lanes.length - 1;
  return {
    lanes,
    laneOfParties: Uint16Array.from(names, ({ key }) => byKey.get(key) ?? others),
  };
}

function countParties({ size, parties, partyTable }: EventColumns, kept: Kept | null): Uint32Array {
  const counts = new Uint32Array(partyTable.length);
  for (let i = 0; i < size; i++) if (isKept(kept, i)) counts[parties[i]!]!++;
  return counts;
}

export const organisationsOf = (actors: readonly Actor[]): ReadonlySet<ActorCode> =>
  new Set(actors.filter(({ kind }) => kind === 'organisation').map(({ code }) => code));

export function laneOf(event: Parties, organisations: ReadonlySet<ActorCode>): LaneName {
  const parties = [...new Set([...event.source, ...event.target])];
  const organisation = parties.find((code) => organisations.has(code));
  if (organisation !== undefined)
    return { key: organisation, kind: 'organisation', actors: [organisation] };
  const [first, second] = parties;
  if (first === undefined) return { key: 'nobody', kind: 'nobody', actors: [] };
  if (second === undefined) return { key: first, kind: 'actor', actors: [first] };
  if (parties.length > 2) return { key: 'several', kind: 'several', actors: [] };
  if (event.source.length === 1 && event.target.length === 1)
    return { key: `${first}>${second}`, kind: 'directed', actors: [first, second] };
  const pair = [first, second].sort();
  return { key: pair.join('+'), kind: 'mutual', actors: pair };
}

/** The largest dyads and actors, largest first; what does not fit goes into one lane, and a lane is never folded alone. */
function foldSmall(lanes: readonly Lane[], mostLanes: number): Lane[] {
  const dyads = [...group(lanes, dyadKey).values()].sort(
    (a, b) => descending(size(a), size(b)) || (dyadKey(a[0]) < dyadKey(b[0]) ? -1 : 1),
  );
  const kept: Lane[] = [];
  const folded: Lane[] = [];
  for (const dyad of dyads) {
    const room =
      size(dyad) >= FEWEST && kept.length + dyad.length <= mostLanes && folded.length === 0;
    (room ? kept : folded).push(
      ...dyad.sort((a, b) => descending(a.count, b.count) || (a.key < b.key ? -1 : 1)),
    );
  }
  if (folded.length < 2) return [...kept, ...folded];
  const count = size(folded);
  return [...kept, { key: 'others', kind: 'others', actors: [], featured: false, count }];
}

const size = (lanes: readonly Lane[]): number => lanes.reduce((sum, lane) => sum + lane.count, 0);

const dyadKey = (lane: Lane | undefined): string =>
  lane && lane.actors.length === 2 ? [...lane.actors].sort().join('+') : (lane?.key ?? '');

function dyadRank(lane: Pick<Lane, 'actors'>, dyads: LaneOptions['dyads']): number {
  const at = dyads.findIndex(
    ([a, b]) => lane.actors.length === 2 && lane.actors.includes(a) && lane.actors.includes(b),
  );
  return at < 0 ? dyads.length : at;
}

/** Second → first of the dyad as the site names it comes after first → second, what they do together last. */
function withinDyad(lane: Lane, dyads: LaneOptions['dyads']): number {
  if (lane.kind === 'mutual') return 2;
  return lane.actors[0] === dyads[dyadRank(lane, dyads)]?.[0] ? 0 : 1;
}
