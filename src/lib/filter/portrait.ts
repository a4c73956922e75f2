/** What the events of an actor or a pair have in common, for the head of its view. */
import type { ActorCode } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import { anchorOf, type TimelineEvent } from '../timeline/timeline-event.ts';
import { partiesOf, type DetailsOf } from './filter-events.ts';

export interface Portrait {
  readonly events: number;
  /** Other parties of the events, the most frequent first. */
  readonly partners: readonly { readonly code: ActorCode; readonly count: number }[];
  readonly kinds: readonly { readonly kind: EventType; readonly count: number }[];
  /** By their anchors; null where no event has a date. */
  readonly first: TimelineEvent | null;
  readonly last: TimelineEvent | null;
}

/** `events`: those that the view shows; `whose` is not their own partner. */
export function portraitOf(
  events: readonly TimelineEvent[],
  whose: readonly ActorCode[],
  detailsOf: DetailsOf,
): Portrait {
  const dated = events.filter((event) => anchorOf(event) !== null).sort(byAnchor);
  return {
    events: events.length,
    partners: counted(
      events.flatMap((event) => partiesOf(event).filter((code) => !whose.includes(code))),
    ).map(([code, count]) => ({ code, count })),
    kinds: counted(
      events.map(({ id }) => detailsOf(id)?.type).filter((type) => type !== undefined),
    ).map(([kind, count]) => ({ kind, count })),
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
  };
}

function counted<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

const byAnchor = (a: TimelineEvent, b: TimelineEvent): number =>
  (anchorOf(a) ?? 0) - (anchorOf(b) ?? 0) || (a.id < b.id ? -1 : 1);
