/** What the pages ask for, as plain functions of a store and a site. */
import { createHash } from 'node:crypto';
import type { Annotated } from '../exchange/annotations.ts';
import type { SharedView } from '../exchange/shared-view.ts';
import { canonical } from '../model/canonical.ts';
import type { Issue } from '../model/issue.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import type { Site } from '../model/site.ts';
import type { Revision, Store } from '../store/store.ts';
import { annotatedArticle, annotatedEvent } from './site/annotated.ts';
import { viewArticle } from './site/article-view.ts';
import { answerEvent } from './site/event-view.ts';
import { eventsColumns } from './site/events-columns.ts';
import { eventsJson } from './site/events-json.ts';
import { queryOfView } from './site/query-of-view.ts';
import { search } from './site/search.ts';
import { sharedEvents, sharedView, type Sharing } from './site/shared-view.ts';
import { viewTimeline } from './site/timeline-view.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import type { ArticleView, EventAnswer, TimelineView } from './site/views.ts';

export type * from './site/views.ts';

export interface SiteService {
  site(): Site;
  revision(): Revision;
  /** Other than before whenever anything on any page may be. */
  version(): string;
  /** How many events are other than at that revision. */
  changedSince(revision: Revision): number;
  /** Everything: the page chooses among it. */
  timeline(): TimelineView;
  event(id: string, revision?: Revision): EventAnswer;
  /** Null where there is no such article. */
  article(id: string, revision?: Revision): ArticleView | null;
  /** Full text over titles, excerpts and articles. */
  search(text: string): SearchAnswer;
  /** The text of `/events.json` for a view, everything without one: the same bytes for the same revision. */
  eventsJson(view?: View, notices?: readonly Issue[]): string;
  /** The same events as a stream of columns. */
  eventsColumns(view?: View, notices?: readonly Issue[]): Iterable<Uint8Array>;
  /** The same events for formats of others; an issue where there are too many at once. */
  shared(view: View, how?: Sharing): SharedView | Issue;
  /** Events by their whole ids; what is no event is passed over. */
  sharedById(ids: readonly string[]): SharedView;
  /** The excerpts of an event, or of an article, with what they support; null where there is none. */
  annotatedEvent(id: string): Annotated | null;
  annotatedArticle(id: string): Annotated | null;
}

/** `site` is asked each time, for its file may change. What takes all events is made once a revision and site. */
export function siteService(store: Store, site: () => Site): SiteService {
  const once = <T>(make: (revision: Revision, site: Site) => T) => oncePer(store, site, make);
  const timeline = once((revision, now) => viewTimeline(store, now, revision));
  const allJson = once((revision, now) => eventsJson(store, now, revision));
  const version = once((revision, now) => `${revision}-${digestOf(now)}`);
  const changed = new Map<string, number>();
  return {
    site,
    revision: () => store.revision(),
    version,
    changedSince: (since) => {
      const key = `${since} ${store.revision()}`;
      const known = changed.get(key) ?? store.changedSince(since);
      if (changed.size > MOST_COUNTS) changed.clear();
      changed.set(key, known);
      return known;
    },
    timeline,
    event: (id, revision = store.revision()) => answerEvent(store, id, revision),
    article: (id, revision = store.revision()) => viewArticle(store, id, revision),
    search: (text) => search(store, store.revision(), text),
    eventsJson: (view = DEFAULT_VIEW, notices = []) => {
      const query = queryOfView(view, timeline().outlets);
      if (Object.keys(query).length === 0 && notices.length === 0) return allJson();
      return eventsJson(store, site(), store.revision(), query, notices);
    },
    eventsColumns: (view = DEFAULT_VIEW, notices = []) =>
      eventsColumns(
        store,
        site(),
        store.revision(),
        queryOfView(view, timeline().outlets),
        notices,
      ),
    shared: (view, how) =>
      sharedView(store, site(), store.revision(), queryOfView(view, timeline().outlets), how),
    sharedById: (ids) => {
      const found = ids.map((id) => store.event(id));
      const events = found.flatMap((answer) => (answer.found === 'event' ? [answer.event] : []));
      return sharedEvents(store, site(), store.revision(), events);
    },
    annotatedEvent: (id) => annotatedEvent(store, site(), id),
    annotatedArticle: (id) => annotatedArticle(store, site(), id),
  };
}

const MOST_COUNTS = 1_000; // pages of as many revisions ask at once

function oncePer<T>(
  store: Store,
  site: () => Site,
  make: (revision: Revision, site: Site) => T,
): () => T {
  let made: { readonly revision: Revision; readonly site: Site; readonly value: T } | null = null;
  return () => {
    const [revision, now] = [store.revision(), site()];
    if (made?.revision !== revision || made.site !== now)
      made = { revision, site: now, value: make(revision, now) };
    return made.value;
  };
}

const digestOf = (site: Site): string =>
  createHash('sha256').update(canonical(site)).digest('hex').slice(0, 8);
