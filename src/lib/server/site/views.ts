/** What pages are given to draw: plain data, ready to be sent to a browser. */
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { EventId } from '../../model/diplomatic-event.ts';
import type { EventView, StreamEntry } from '../../model/event-view.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Site } from '../../model/site.ts';
import type { Span } from '../../model/span.ts';
import type { Ms } from '../../model/units.ts';
import type { Revision } from '../../store/store.ts';
import type { TimelineEvent } from '../../timeline/timeline-event.ts';

/** `from` inclusive, `to` exclusive. */
export interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

export interface TimelineView {
  readonly site: Site;
  readonly revision: Revision;
  readonly actors: readonly Actor[];
  /** Of all articles, by slug. */
  readonly outlets: readonly Outlet[];
  /** All there are, in the store's order. */
  readonly events: readonly TimelineEvent[];
  /** One for each event, in the same order. */
  readonly entries: readonly StreamEntry[];
  /** What is shown at first. */
  readonly window: Window;
  /** From the first to the last dated event of all. */
  readonly extent: Window;
}

export type EventAnswer =
  | { readonly found: 'event'; readonly view: EventView }
  | { readonly found: 'moved'; readonly to: EventId }
  | {
      readonly found: 'retired';
      readonly id: EventId;
      readonly title: string;
      readonly reason: string;
      readonly revision: Revision;
    }
  | { readonly found: 'nothing' };

/** An excerpt that stands in the article, and the event it supports. */
export interface MarkedSpan extends Span {
  /** Id of the mention. */
  readonly mention: string;
  readonly event: EventId;
  readonly title: string;
}

/** A stretch of the article: `text.slice(start, end)` of the whole. */
export interface Piece extends Span {
  readonly text: string;
}

export interface ArticleView {
  readonly article: Omit<Article, 'text' | 'textHash'>;
  /** The text, or what of it may be shown, in the order of the article. */
  readonly pieces: readonly Piece[];
  readonly marks: readonly MarkedSpan[];
}
