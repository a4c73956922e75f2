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
import { byAnchor } from './event-order.ts';
import type { TimelineEvent } from './timeline-event.ts';

export type LaneKind =
  'directed' | 'mutual' | 'organisation' | 'actor' | 'several' | 'nobody' | 'others' | 'all';

export interface Lane {
  /** Stable and readable: `RUS>TUR`, `RUS+TUR`, `ISSG`, `several`, `others`. */
  readonly key: string;
  readonly kind: LaneKind;
  /** Source and target of a directed pair, the one actor, or none. */
  readonly actors: readonly ActorCode[];
  /** One of the dyads of the site. */
  readonly featured: boolean;
  readonly events: readonly TimelineEvent[];
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

/** Events that come by anchor come by anchor in every lane. */
export function layoutLanes(
  events: readonly TimelineEvent[],
  options: LaneOptions,
): readonly Lane[] {
  const { dyads, mostLanes = MOST_LANES } = options;
  const organisations = organisationsOf(options.actors);
  const names = new Map<string, LaneName>();
  const byKey = group(events, (event) => {
    const name = laneOf(event, organisations);
    names.set(name.key, name);
    return name.key;
  });
  const lanes = [...names.values()].map((name): Lane => ({
    ...name,
    featured: dyadRank(name, dyads) < dyads.length,
    events: byKey.get(name.key) ?? [],
  }));
  const featured = lanes
    .filter((lane) => lane.featured)
    .sort(
      (a, b) =>
        dyadRank(a, dyads) - dyadRank(b, dyads) || withinDyad(a, dyads) - withinDyad(b, dyads),
    );
  return [
    ...featured,
    ...foldSmall(
      lanes.filter((lane) => !lane.featured),
      mostLanes,
    ),
  ];
}

export const organisationsOf = (actors: readonly Actor[]): ReadonlySet<ActorCode> =>
  new Set(actors.filter(({ kind }) => kind === 'organisation').map(({ code }) => code));

export function laneOf(event: TimelineEvent, organisations: ReadonlySet<ActorCode>): LaneName {
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
      ...dyad.sort(
        (a, b) => descending(a.events.length, b.events.length) || (a.key < b.key ? -1 : 1),
      ),
    );
  }
  if (folded.length < 2) return [...kept, ...folded];
  const events = byAnchor(folded.flatMap((lane) => lane.events));
  return [...kept, { key: 'others', kind: 'others', actors: [], featured: false, events }];
}

const size = (lanes: readonly Lane[]): number =>
  lanes.reduce((sum, lane) => sum + lane.events.length, 0);

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
