/** What the events of an actor or a pair have in common, for the head of its view. */
import type { ActorCode } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { Pair } from '../url/view.ts';
import type { DetailsOf } from './filter-events.ts';
import { pairsOf } from './pairs.ts';

export interface Portrait {
  readonly events: number;
  /** Between an actor and each other, the most frequent first; empty for a pair. */
  readonly partners: readonly { readonly code: ActorCode; readonly count: number }[];
  /** Of a pair: events of the one toward the other, of the other toward the one, and of the two together. */
  readonly sides: readonly [number, number, number] | null;
  readonly kinds: readonly { readonly kind: EventType; readonly count: number }[];
  /** By their starts, among those with both ends; null where there are none. */
  readonly first: TimelineEvent | null;
  readonly last: TimelineEvent | null;
}

/** `events`: those that the view shows. `subject`: one actor, or two for a pair. */
export function portraitOf(
  events: readonly TimelineEvent[],
  subject: readonly ActorCode[],
  detailsOf: DetailsOf,
): Portrait {
  const [one = '', other] = subject;
  const dated = events
    .filter(({ earliest, latest }) => earliest !== null && latest !== null)
    .sort(byStart);
  return {
    events: events.length,
    partners: other === undefined ? partnersOf(events, one) : [],
    sides: other === undefined ? null : sidesOf(events, [one, other]),
    kinds: counted(
      events.map(({ id }) => detailsOf(id)?.type).filter((type) => type !== undefined),
    ).map(([kind, count]) => ({ kind, count })),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
  };
}

const partnersOf = (events: readonly TimelineEvent[], one: ActorCode): Portrait['partners'] =>
  counted(
    events.flatMap((event) =>
      pairsOf(event).flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : [])),
    ),
  ).map(([code, count]) => ({ code, count }));

function sidesOf(events: readonly TimelineEvent[], [a, b]: Pair): [number, number, number] {
  const sides: [number, number, number] = [0, 0, 0];
  for (const { source, target } of events) {
    const forth = source.includes(a) && target.includes(b);
    const back = source.includes(b) && target.includes(a);
    sides[forth === back ? 2 : forth ? 0 : 1]++;
  }
  return sides;
}

function counted<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

const byStart = (a: TimelineEvent, b: TimelineEvent): number =>
  (a.earliest ?? 0) - (b.earliest ?? 0) || (a.id < b.id ? -1 : 1);
