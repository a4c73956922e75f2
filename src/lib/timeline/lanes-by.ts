/**
 * Lanes by actor, kind or outlet. An event lies in every lane that it belongs to, so the counts of
 * the lanes may add up to more than there are events; dyads, where each lies in one lane, are `lanes.ts`.
 *
 *     actor     every party of either side          one for nobody named
 *     kind      the one kind of the event           one for no kind known
 *     outlet    every outlet that tells it          one for no outlet named
 *
 * The smallest lanes share one at the end, in which an event is counted once.
 */
import { descending } from 'd3';
import type { EventType } from '../model/event-type.ts';
import type { LanesBy } from '../model/lane-arrangement.ts';
import type { EventColumns } from './columns/event-columns.ts';
import { typeIn } from './columns/flags.ts';
import { isKept, type Kept } from './columns/kept.ts';
import { organisationsOf, type Lane, type LaneName, type LaneOptions } from './lanes.ts';

export type SharedBy = Exclude<LanesBy, 'dyad'>;

/** What columns may not know of an event, by its id. */
export interface Told {
  readonly type: EventType;
  /** Slugs of the outlets that tell it. */
  readonly outlets: readonly string[];
}

export interface LanesByOptions extends Pick<LaneOptions, 'actors'> {
  readonly by: SharedBy;
  readonly toldOf?: ((id: string) => Told | undefined) | undefined;
  /** Keys of lanes that are never folded into "others". */
  readonly named?: readonly string[];
  /** Lanes, "others" among them. */
  readonly mostLanes?: number;
}

export interface SharedLanes {
  readonly lanes: readonly Lane[];
  /** Which of the lanes an event at a place of the columns lies in: each once. */
  lanesAt(this: void, place: number): readonly number[];
}

const MOST_LANES = 12;

const NOBODY: LaneName = { key: 'nobody', kind: 'nobody', actors: [] };

/** Costs a look at each event. */
export function layoutSharedLanes(
  columns: EventColumns,
  options: LanesByOptions,
  kept: Kept | null = null,
): SharedLanes {
  const namesAt = namesBy(columns, options);
  const found = new Map<string, { name: LaneName; count: number }>();
  for (let i = 0; i < columns.size; i++) {
    if (!isKept(kept, i)) continue;
    for (const name of namesAt(i)) {
      const lane = found.get(name.key);
      if (lane) lane.count += 1;
      else found.set(name.key, { name, count: 1 });
    }
  }
  const [own, folded] = parted([...found.values()], options);
  const others = own.length;
  const laneOf = new Map(own.map(({ name }, i) => [name.key, i]));
  for (const { name } of folded) laneOf.set(name.key, others);
  const numbers = new WeakMap<readonly LaneName[], readonly number[]>();
  const lanesAt = (place: number): readonly number[] => {
    const names = namesAt(place);
    const known = numbers.get(names);
    if (known) return known;
    const lanes = [...new Set(names.map(({ key }) => laneOf.get(key) ?? others))];
    numbers.set(names, lanes);
    return lanes;
  };
  const lanes = own.map(({ name, count }): Lane => ({ ...name, featured: false, count }));
  if (folded.length === 0) return { lanes, lanesAt };
  let count = 0;
  for (let i = 0; i < columns.size; i++)
    if (isKept(kept, i) && lanesAt(i).includes(others)) count += 1;
  const rest: Lane = { key: 'others', kind: 'others', actors: [], featured: false, count };
  return { lanes: [...lanes, rest], lanesAt };
}

/** The same array for the same parties, kind or outlets: what is reckoned of it is kept by it. */
function namesBy(
  columns: EventColumns,
  { by, actors, toldOf }: LanesByOptions,
): (place: number) => readonly LaneName[] {
  if (by === 'actor') {
    const organisations = organisationsOf(actors);
    const byParties = columns.partyTable.map(({ source, target }) =>
      orNobody(
        [...new Set([...source, ...target])].map((code): LaneName => ({
          key: code,
          kind: organisations.has(code) ? 'organisation' : 'actor',
          actors: [code],
        })),
      ),
    );
    return (place) => byParties[columns.parties[place]!]!;
  }
  const sets = new Map<string, readonly LaneName[]>();
  const named = (keys: readonly string[]): readonly LaneName[] => {
    const set = keys.join('~');
    const known = sets.get(set);
    if (known) return known;
    const names = orNobody([...new Set(keys)].map((key) => ({ key, kind: by, actors: [] })));
    sets.set(set, names);
    return names;
  };
  const told = (place: number) => toldOf?.(columns.event(place).id);
  if (by === 'outlet') return (place) => named(told(place)?.outlets ?? []);
  return (place) => {
    const type = typeIn(columns.flags[place]!) ?? told(place)?.type;
    return named(type === undefined ? [] : [type]);
  };
}

const orNobody = (names: readonly LaneName[]): readonly LaneName[] =>
  names.length === 0 ? [NOBODY] : names;

interface Found {
  readonly name: LaneName;
  readonly count: number;
}

/** The largest, and what is asked for by name; the rest. A lane is never folded alone. */
function parted(
  found: readonly Found[],
  { named = [], mostLanes = MOST_LANES }: LanesByOptions,
): readonly [readonly Found[], readonly Found[]] {
  const isNamed = ({ name: { key } }: Found): boolean => named.includes(key);
  const bySize = [...found].sort(
    (a, b) =>
      Number(isNamed(b)) - Number(isNamed(a)) ||
      descending(a.count, b.count) ||
      (a.name.key < b.name.key ? -1 : 1),
  );
  if (bySize.length <= mostLanes) return [bySize, []];
  const room = Math.max(mostLanes - 1, found.filter(isNamed).length);
  return bySize.length - room < 2 ? [bySize, []] : [bySize.slice(0, room), bySize.slice(room)];
}
