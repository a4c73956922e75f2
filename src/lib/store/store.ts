import type { Actor, ActorCode } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { DiplomaticEvent, EventId } from '../model/diplomatic-event.ts';
import type { EventType } from '../model/event-type.ts';
import type { Mention } from '../model/mention.ts';
import type { ReferenceRecord } from '../model/reference-record.ts';
import type { Review } from '../model/review.ts';
import type { Status } from '../model/status.ts';
import type { Ms } from '../model/units.ts';

/** A store-wide integer, raised by each committed change; 0 is the empty store. */
export type Revision = number;

/** `title` is for an event that was never shown, and keeps a page all the same. */
export interface Retirement {
  readonly id: EventId;
  readonly reason: string;
  readonly title?: string;
}

/** Everything that one commit changes; what is absent stays. The store holds it or nothing. */
export interface Change {
  /** ISO 8601 instant shown beside the revision. */
  readonly at: string;
  readonly articles?: readonly Article[];
  readonly removedArticles?: readonly string[];
  /** New or changed events, whole. */
  readonly events?: readonly DiplomaticEvent[];
  readonly retired?: readonly Retirement[];
  readonly redirects?: readonly { readonly from: EventId; readonly to: EventId }[];
  readonly records?: readonly ReferenceRecord[];
  readonly removedRecords?: readonly string[];
  readonly reviews?: readonly Review[];
  readonly removedReviews?: readonly string[];
  readonly actors?: readonly Actor[];
}

/** Which events: all given conditions must hold. `from` is inclusive, `to` exclusive; an event is in view when its interval meets the window, an undated one only where both ends are open. */
export interface EventQuery {
  readonly from: Ms | null;
  readonly to: Ms | null;
  /** Any of these on either side. */
  readonly actors?: readonly ActorCode[];
  /** Between these two, in either direction. */
  readonly pair?: readonly [ActorCode, ActorCode];
  readonly kinds?: readonly EventType[];
  readonly statuses?: readonly Status[];
  readonly outlets?: readonly string[];
  /**
   * Words, all of which stand in the title, an excerpt or an article that mentions the event, as
   * text/search-terms.ts reads them: without regard to case and accents, the last one unfinished.
   */
  readonly text?: string;
  readonly revision?: Revision;
  /** 1 … 10,000. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many match in all. */
  readonly total: number;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export type EventLookup =
  | { readonly found: 'event'; readonly event: DiplomaticEvent }
  | { readonly found: 'moved'; readonly to: EventId }
  | {
      readonly found: 'retired';
      readonly id: EventId;
      readonly title: string;
      readonly reason: string;
      readonly revision: Revision;
    }
  | { readonly found: 'nothing' };

/** When an event first appeared, and when it became what it is: revisions, each with its instant. */
export interface EventAge {
  readonly appeared: { readonly revision: Revision; readonly at: string };
  readonly changed: { readonly revision: Revision; readonly at: string };
}

export interface RevisionEntry {
  readonly revision: Revision;
  readonly at: string;
  readonly events: number;
  readonly articles: number;
}

/**
 * Where events are kept for reading. Every backend passes tests/store/contract.ts. Events come
 * in a total order: anchor instant (start; end where the start is open; undated last), then id.
 * Throws `StoreError` where the place itself fails (locked, not writable, damaged, full).
 */
export interface Store {
  revision(): Revision;
  revisions(limit: number): readonly RevisionEntry[];
  /**
   * All or nothing. Returns the revision after it: the same one where nothing changed; actors
   * are names for display and raise none. Throws where a live event would be left without an
   * excerpt that stands in its article.
   */
  commit(change: Change): Revision;
  /**
   * Plays recorded changes back, all or nothing, each as a revision of its own even where it
   * changes nothing. Only here may an article have no text: one that is no longer kept. What
   * `commit` asks must hold after the last.
   */
  restore(history: readonly Change[]): Revision;
  /** How many events are other than at that revision: new, changed, taken back or gone into another. */
  changedSince(revision: Revision): number;
  /** By whole id or by its hash alone; at a revision where one is given. */
  event(id: EventId, revision?: Revision): EventLookup;
  events(query: EventQuery): Page<DiplomaticEvent>;
  /**
   * The same events, what changed last first, and what changed together latest in time first; the
   * first `limit` of them.
   */
  newest(query: Omit<EventQuery, 'after'>): readonly DiplomaticEvent[];
  /** Of a live event; null for any other. */
  age(id: EventId, revision?: Revision): EventAge | null;
  article(id: string, revision?: Revision): Article | null;
  articles(revision?: Revision): readonly Article[];
  /** Live mentions in one article, in text order, each with the id of its event. */
  mentionsIn(
    articleId: string,
    revision?: Revision,
  ): readonly { readonly event: EventId; readonly mention: Mention }[];
  records(revision?: Revision): readonly ReferenceRecord[];
  reviews(revision?: Revision): readonly Review[];
  actors(): readonly Actor[];
  /** A small value kept beside the data: fingerprints of what was ingested. */
  note(key: string): string | null;
  /** Written together; null removes. */
  setNotes(notes: Readonly<Record<string, string | null>>): void;
  close(): void;
}
