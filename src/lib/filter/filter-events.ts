/** The events that a view asks for: the same that the store finds for it. */
import type { StreamEntry } from '../model/event-view.ts';
import { isBetween } from '../timeline/tension.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { View } from '../url/view.ts';

/** What of a view says which events, but for the search, whose answer comes as `Hits`. */
export type Choice = Pick<View, 'actors' | 'pair' | 'kinds' | 'status' | 'sources'>;

/** What is asked of an event beside its parties and its status. */
export type DetailsOf = (id: string) => Pick<StreamEntry, 'type' | 'outlets'> | undefined;

/** What a search has found, by the events' ids; null where nothing is searched for. */
export type Hits = Pick<ReadonlySet<string>, 'has' | 'size'> | null;

/** One of the questions that must all be answered with yes; null where a view does not ask it. */
export type Question = ((event: TimelineEvent) => boolean) | null;

/** The very same list where nothing is filtered. */
export function filterEvents(
  events: readonly TimelineEvent[],
  choice: Choice,
  detailsOf: DetailsOf,
  hits: Hits = null,
): readonly TimelineEvent[] {
  const asked = Object.values(questions(choice, detailsOf, hits)).filter((one) => one !== null);
  if (asked.length === 0) return events;
  return events.filter((event) => asked.every((fits) => fits(event)));
}

/** One for each way of choosing, so that all but one can be asked as well. */
export function questions(
  { actors, pair, kinds, status, sources }: Choice,
  detailsOf: DetailsOf,
  hits: Hits,
): Readonly<Record<keyof Choice | 'hits', Question>> {
  return {
    actors:
      actors.length === 0 ? null : (event) => partiesOf(event).some((p) => actors.includes(p)),
    pair: pair && ((event) => isBetween(event, pair)),
    kinds: oneOf(kinds, ({ id }) => detailsOf(id)?.type),
    status: oneOf(status, (event) => event.status),
    sources:
      sources.length === 0
        ? null
        : ({ id }) => detailsOf(id)?.outlets.some((slug) => sources.includes(slug)) === true,
    hits: hits && (({ id }) => hits.has(id)),
  };
}

export const partiesOf = ({ source, target }: Pick<TimelineEvent, 'source' | 'target'>) => [
  ...new Set([...source, ...target]),
];

const oneOf = <T>(
  chosen: readonly T[],
  valueOf: (event: TimelineEvent) => T | undefined,
): Question => {
  if (chosen.length === 0) return null;
  return (event) => {
    const value = valueOf(event);
    return value !== undefined && chosen.includes(value);
  };
};
