/** The events of a view as other programs get them (lib/exchange). */
import type { Moment, SharedEvent, SharedView } from '../../exchange/shared-view.ts';
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { Issue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import type { EventQuery, Revision, Store } from '../../store/store.ts';
import { namesOf } from '../../words/event-name.ts';
import { readOnce } from './read-once.ts';
import { allEvents, independentOutlets } from './timeline-view.ts';

/** More are refused, not cut: a table of some of the events of a view would be another view's. */
export const MOST_SHARED = 20_000; // events

export interface Sharing {
  /** The last changed, so many at most, what changed last first; null is all in the order of time. */
  readonly newest?: number | null;
  /** Refused above it, where a format bears fewer than any other. */
  readonly most?: number;
  readonly notices?: readonly Issue[];
}

/** An issue where there are more than can be handed over in one piece. */
export function sharedView(
  store: Store,
  site: Site,
  revision: Revision,
  query: Partial<EventQuery>,
  { newest = null, most = MOST_SHARED, notices = [] }: Sharing = {},
): SharedView | Issue {
  const asked = { from: null, to: null, ...query, revision };
  if (newest !== null)
    return sharedEvents(store, site, revision, store.newest({ ...asked, limit: newest }), notices);
  const { total } = store.events({ ...asked, limit: 1 });
  if (total > most) return tooMany(total, most);
  return sharedEvents(store, site, revision, allEvents(store, revision, query), notices);
}

export function sharedEvents(
  store: Store,
  site: Site,
  revision: Revision,
  events: readonly DiplomaticEvent[],
  notices: readonly Issue[] = [],
): SharedView {
  const articleOf = readOnce((id: string) => store.article(id, revision));
  return {
    site,
    now: momentOf(store, revision),
    notices,
    events: events.map((event) => sharedEvent(store, event, revision, articleOf)),
    nameOf: namesOf(store.actors()),
  };
}

function sharedEvent(
  store: Store,
  event: DiplomaticEvent,
  revision: Revision,
  articleOf: (id: string) => Article | null,
): SharedEvent {
  const articles = event.mentions.map(({ excerpt }) => articleOf(excerpt.articleId));
  const byId = new Map(articles.flatMap((article) => (article ? [[article.id, article]] : [])));
  const age = store.age(event.id, revision);
  if (!age) throw new Error(`event without a revision: ${event.id}`);
  return { event, outlets: independentOutlets(event, byId), articles, ...age };
}

/** Before anything was committed there is no instant to tell but the first of all. */
const momentOf = (store: Store, revision: Revision): Moment =>
  store.revisions(1).find((entry) => entry.revision === revision) ?? {
    revision,
    at: '1970-01-01T00:00:00.000Z',
  };

const tooMany = (total: number, most: number): Issue => ({
  code: 'too-many-events',
  at: 'query',
  message: `This view holds ${total} events, and at most ${most} are handed over at once. Choose a shorter time, or fewer actors or kinds.`,
});
