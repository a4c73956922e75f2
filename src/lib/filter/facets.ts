/** What can be chosen, and how many events each choice would show. */
import type { ActorCode } from '../model/actor.ts';
import { EVENT_TYPES, type EventType } from '../model/event-type.ts';
import { STATUSES, type Status } from '../model/status.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { Pair } from '../url/view.ts';
import { partiesOf, questions, type Choice, type DetailsOf, type Hits } from './filter-events.ts';
import { pairsOf } from './pairs.ts';

export interface FacetValue<T> {
  readonly value: T;
  /** Events shown where this alone is chosen here, and everything else stays as it is. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Each with the largest first; what would show nothing is left out, unless it is chosen. */
export interface Facets {
  readonly actors: readonly FacetValue<ActorCode>[];
  readonly pairs: readonly FacetValue<Pair>[];
  readonly kinds: readonly FacetValue<EventType>[];
  readonly statuses: readonly FacetValue<Status>[];
  /** By the outlet's slug. */
  readonly outlets: readonly FacetValue<string>[];
}

/** `events`: all that there are, unfiltered. */
export function facets(
  events: readonly TimelineEvent[],
  choice: Choice,
  detailsOf: DetailsOf,
  hits: Hits = null,
): Facets {
  const all = questions(choice, detailsOf, hits);
  const counted = (
    facet: keyof Choice,
    keysOf: (event: TimelineEvent) => readonly string[],
    chosen: readonly string[],
    order: readonly string[] = [],
  ): readonly FacetValue<string>[] => {
    const others = Object.entries(all).flatMap(([name, fits]) =>
      name === facet || fits === null ? [] : [fits],
    );
    const counts = new Map(chosen.map((key) => [key, 0]));
    for (const event of events)
      if (others.every((fits) => fits(event)))
        for (const key of new Set(keysOf(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
      .sort((a, b) => b.count - a.count || byOrder(a.value, b.value, order));
  };
  const typeOf = ({ id }: TimelineEvent) => detailsOf(id)?.type;
  return {
    actors: counted('actors', partiesOf, choice.actors),
    pairs: counted(
      'pair',
      (event) => pairsOf(event).map(keyOf),
      choice.pair ? [keyOf(choice.pair)] : [],
    ).map((facet) => ({ ...facet, value: pairOfKey(facet.value) })),
    kinds: counted(
      'kinds',
      (event) => [typeOf(event)].filter((type) => type !== undefined),
      choice.kinds,
      EVENT_TYPES,
    ) as readonly FacetValue<EventType>[],
    statuses: counted(
      'status',
      ({ status }) => [status],
      choice.status,
      STATUSES,
    ) as readonly FacetValue<Status>[],
    outlets: counted('sources', ({ id }) => detailsOf(id)?.outlets ?? [], choice.sources),
  };
}

const keyOf = ([a, b]: Pair): string => `${a}~${b}`;

function pairOfKey(key: string): Pair {
  const [a = '', b = ''] = key.split('~');
  return [a, b];
}

function byOrder(a: string, b: string, order: readonly string[]): number {
  if (order.length > 0) return order.indexOf(a) - order.indexOf(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
