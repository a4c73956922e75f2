/** What the pages ask for, as plain functions of a store and a site. */
import type { Site } from '../model/site.ts';
import type { EventQuery, Revision, Store } from '../store/store.ts';
import { viewArticle } from './site/article-view.ts';
import { answerEvent } from './site/event-view.ts';
import { eventsJson } from './site/events-json.ts';
import { filterTimeline, viewTimeline } from './site/timeline-view.ts';
import type { ArticleView, EventAnswer, TimelineView } from './site/views.ts';

export type * from './site/views.ts';

export interface SiteService {
  site(): Site;
  revision(): Revision;
  /** Without a query, everything. */
  timeline(query?: Partial<EventQuery>): TimelineView;
  event(id: string, revision?: Revision): EventAnswer;
  /** Null where there is no such article. */
  article(id: string, revision?: Revision): ArticleView | null;
  /** The text of `/events.json`: the same bytes for the same revision. */
  eventsJson(query?: Partial<EventQuery>): string;
}

/** What takes all events is made once a revision. */
export function siteService(store: Store, site: Site): SiteService {
  const timeline = oncePerRevision(store, (revision) => viewTimeline(store, site, revision));
  const allJson = oncePerRevision(store, (revision) => eventsJson(store, site, revision));
  return {
    site: () => site,
    revision: () => store.revision(),
    timeline: (query) => (query ? filterTimeline(timeline(), store, query) : timeline()),
    event: (id, revision = store.revision()) => answerEvent(store, id, revision),
    article: (id, revision = store.revision()) => viewArticle(store, id, revision),
    eventsJson: (query) => (query ? eventsJson(store, site, store.revision(), query) : allJson()),
  };
}

function oncePerRevision<T>(store: Store, make: (revision: Revision) => T): () => T {
  let made: { readonly revision: Revision; readonly value: T } | null = null;
  return () => {
    const revision = store.revision();
    if (made?.revision !== revision) made = { revision, value: make(revision) };
    return made.value;
  };
}
