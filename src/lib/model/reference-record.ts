import type { ActorCode } from './actor.ts';
import type { Citation } from './article.ts';
import type { EventType } from './event-type.ts';

/** A dated fact with its own citation that may date a mention, and is never itself an event. */
export interface ReferenceRecord {
  readonly id: string;
  readonly kind: 'meeting';
  readonly title: string;
  /** EDTF. */
  readonly when: string;
  readonly place: string;
  /** State that hosts. */
  readonly host: ActorCode | null;
  readonly organisation: ActorCode | null;
  readonly participants: readonly ActorCode[];
  readonly type: EventType;
  readonly outcome: string | null;
  readonly citation: Citation;
}
