import type { ActorCode } from './actor.ts';
import type { EventType } from './event-type.ts';
import type { Status } from './status.ts';

/** What a person corrected; `event` is an event id, `author` and `reason` are shown with it. */
export interface Review {
  readonly id: string;
  readonly author: string;
  readonly reason: string;
  /** EDTF. */
  readonly date: string;
  readonly action:
    | { readonly do: 'set'; readonly event: string; readonly values: ReviewedValues }
    | { readonly do: 'reject'; readonly event: string }
    | { readonly do: 'merge'; readonly event: string; readonly into: string }
    | { readonly do: 'split'; readonly event: string; readonly mentions: readonly string[] };
}

export interface ReviewedValues {
  readonly title?: string;
  readonly when?: string;
  readonly type?: EventType;
  readonly goldstein?: number;
  readonly source?: readonly ActorCode[];
  readonly target?: readonly ActorCode[];
  readonly status?: Status;
  readonly place?: string | null;
}
