import type { ActorCode } from './actor.ts';
import type { AppliedReview } from './applied-review.ts';
import type { EventType, QuadClass } from './event-type.ts';
import type { Mention } from './mention.ts';
import type { Status } from './status.ts';
import type { When } from './when.ts';

export type EventId = string;

export type Origin = 'extracted' | 'reviewed' | 'imported';

/** Sources disagree: `field` has these values, each with the mentions that say so. */
export interface Conflict {
  readonly field: 'when' | 'source' | 'target' | 'type' | 'status' | 'place';
  readonly values: readonly { readonly value: string; readonly mentions: readonly string[] }[];
}

/** The type makes an unsourced event impossible. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** What happened, put together from every mention of it. */
export interface DiplomaticEvent {
  /** `slug-hash`; the hash resolves, a wrong slug redirects. */
  readonly id: EventId;
  readonly title: string;
  readonly type: EventType;
  readonly cameo: string | null;
  readonly quad: QuadClass;
  /** Goldstein × 100, the median of the mentions'. */
  readonly goldstein: number;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  readonly when: When;
  readonly status: Status;
  readonly place: string | null;
  readonly origin: Origin;
  readonly conflicts: readonly Conflict[];
  /** In the order in which they were made; absent where nobody reviewed it. */
  readonly reviewed?: readonly AppliedReview[];
  readonly mentions: NonEmpty<Mention>;
}
