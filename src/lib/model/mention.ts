import type { ActorCode } from './actor.ts';
import type { Attribution } from './attribution.ts';
import type { EventType, QuadClass } from './event-type.ts';
import type { Evidence } from './evidence.ts';
import type { Excerpt } from './excerpt.ts';
import type { Span } from './span.ts';
import type { Status } from './status.ts';
import type { When } from './when.ts';

/** What one sentence says of one event, without its place in a store. */
export interface Coding {
  /** At most 60 characters, sentence case. */
  readonly title: string;
  readonly type: EventType;
  /** CAMEO code where it is clear. */
  readonly cameo: string | null;
  readonly quad: QuadClass;
  /** Goldstein score × 100: −1000 … 1000. */
  readonly goldstein: number;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  readonly when: When;
  /** EDTF date on which the thing was reported or said; null where the text gives none. */
  readonly reported: string | null;
  readonly status: Status;
  readonly attribution: Attribution;
  readonly place: string | null;
  /** How many events the words stand for: 2 for "the two meetings", 1 as a rule, null for "repeatedly". */
  readonly count: number | null;
  /** Name of the event rule. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** An event as one article tells it. */
export interface Mention extends Coding {
  /** Stable within a revision of its article: `articleId#start-end-type`. */
  readonly id: string;
  readonly excerpt: Excerpt;
  /** The word that names the event: "downed", "the shootdown". */
  readonly trigger: Span & { readonly lemma: string };
  /** The trigger points back at an event told elsewhere ("the incident"). */
  readonly backReference: boolean;
}
