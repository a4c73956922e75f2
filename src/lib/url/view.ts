/** What of the timeline an address says beside its path: the window, and which events. */
import type { ActorCode } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';
import type { Interval } from '../timeline/timeline-event.ts';

export type Pair = readonly [ActorCode, ActorCode];

export interface View {
  /** Null is the page's own window. Whole days, or minutes. */
  readonly time: Interval | null;
  /** Any of these on either side, sorted; empty is everybody. */
  readonly actors: readonly ActorCode[];
  /** Between these two, in either direction; sorted. */
  readonly pair: Pair | null;
  /** In the order of the model; empty is every kind. */
  readonly kinds: readonly EventType[];
  /** In the order of the model; empty is every status. */
  readonly status: readonly Status[];
  /** Slugs of outlets, any of which tells the event; sorted; empty is all. */
  readonly sources: readonly string[];
  /** Words to search for; empty is no search. */
  readonly q: string;
  readonly view: 'timeline' | 'list';
  /** Pairs whose tension is laid over one another. */
  readonly compare: readonly Pair[];
  /** A frozen revision; null is the newest. */
  readonly rev: number | null;
}

export const DEFAULT_VIEW: View = {
  time: null,
  actors: [],
  pair: null,
  kinds: [],
  status: [],
  sources: [],
  q: '',
  view: 'timeline',
  compare: [],
  rev: null,
};
