/** What of the timeline an address says beside its path: the window, and which events. */
import type { ActorCode } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';
import { USUAL_LANES, type LaneArrangement } from '../model/lane-arrangement.ts';
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
  readonly lanes: LaneArrangement;
  /** Ids of the events at which time is zero: none, one, or two to be compared. */
  readonly align: readonly string[];
  /** The day on which the press knew what is shown, as `2016-01-15`; null is today. */
  readonly known: string | null;
  /** Long stretches without events are drawn short. */
  readonly squeeze: boolean;
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
  lanes: USUAL_LANES,
  align: [],
  known: null,
  squeeze: false,
  rev: null,
};
