/** What the pages ask for, as plain functions of a store and a site. */
import type { Issue } from '../model/issue.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import type { Site } from '../model/site.ts';
import type { Revision, Store } from '../store/store.ts';
import { viewArticle } from './site/article-view.ts';
import { answerEvent } from './site/event-view.ts';
import { eventsJson } from './site/events-json.ts';
import { queryOfView } from './site/query-of-view.ts';
import { search } from './site/search.ts';
import { viewTimeline } from './site/timeline-view.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import type { ArticleView, EventAnswer, TimelineView } from './site/views.ts';

export type * from './site/views.ts';

export interface SiteService {
  site(): Site;
  revision(): Revision;
  /** Everything: the page chooses among it. */
  timeline(): TimelineView;
  event(id: string, revision?: Revision): EventAnswer;
  /** Null where there is no such article. */
  article(id: string, revision?: Revision): ArticleView | null;
  /** Full text over titles, excerpts and articles. */
  search(text: string): SearchAnswer;
  /** The text of `/events.json` for a view, everything without one: the same bytes for the same revision. */
  eventsJson(view?: View, notices?: readonly Issue[]): string;
}

/** What takes all events is made once a revision. */
export function siteService(store: Store, site: Site): SiteService {
  const timeline = oncePerRevision(store, (revision) => viewTimeline(store, site, revision));
  const allJson = oncePerRevision(store, (revision) => eventsJson(store, site, revision));
  return {
    site: () => site,
    revision: () => store.revision(),
    timeline,
    event: (id, revision = store.revision()) => answerEvent(store, id, revision),
    article: (id, revision = store.revision()) => viewArticle(store, id, revision),
    search: (text) => search(store, store.revision(), text),
    eventsJson: (view = DEFAULT_VIEW, notices = []) => {
      const query = queryOfView(view, timeline().outlets);
      if (Object.keys(query).length === 0 && notices.length === 0) return allJson();
      return eventsJson(store, site, store.revision(), query, notices);
    },
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
