/** What pages are given to draw: plain data, ready to be sent to a browser. */
import type { Actor } from '../../model/actor.ts';
import type { EventId } from '../../model/diplomatic-event.ts';
import type { EventView, StreamEntry } from '../../model/event-view.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Site } from '../../model/site.ts';
import type { Ms } from '../../model/units.ts';
import type { Revision } from '../../store/store.ts';
import type { TimelineEvent } from '../../timeline/timeline-event.ts';

export type { ArticleView, MarkedSpan, Piece } from '../../model/article-view.ts';

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
