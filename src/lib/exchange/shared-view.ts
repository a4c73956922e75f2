/** What is handed to other programs: the events of one view with who tells them, and where all of it is found. */
import type { Article } from '../model/article.ts';
import type { DiplomaticEvent, EventId } from '../model/diplomatic-event.ts';
import type { Issue } from '../model/issue.ts';
import type { Site } from '../model/site.ts';
import type { NameOf } from '../words/event-name.ts';

/** A revision, and its ISO 8601 instant. */
export interface Moment {
  readonly revision: number;
  readonly at: string;
}

export interface SharedEvent {
  readonly event: DiplomaticEvent;
  /** Names of the outlets that tell it independently of each other; a brief never counts. */
  readonly outlets: readonly string[];
  /** The article of each mention, in their order; null where it is no longer known. */
  readonly articles: readonly (Article | null)[];
  readonly appeared: Moment;
  readonly changed: Moment;
}

export interface SharedView {
  readonly site: Site;
  readonly now: Moment;
  /** What of the query was ignored. */
  readonly notices: readonly Issue[];
  readonly events: readonly SharedEvent[];
  readonly nameOf: NameOf;
}

/** Whole addresses, host included, none with a fragment of its own but an excerpt's. */
export interface Links {
  /** What was asked for. */
  readonly self: string;
  /** The page of the same view. */
  readonly page: string;
  event(id: EventId): string;
  /** The reader, at a mention's excerpt where one is named. */
  article(id: string, mention?: string): string;
}
