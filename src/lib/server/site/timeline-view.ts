/** The events of a timeline, each as light as a drawing and a list need it. */
import { parseEdtf } from '../../edtf/parse.ts';
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { Site } from '../../model/site.ts';
import { ms } from '../../model/units.ts';
import type { EventQuery, Revision, Store } from '../../store/store.ts';
import { extentOf } from '../../timeline/extent.ts';
import { toTimelineEvent } from '../../timeline/timeline-event.ts';
import type { StreamEntry } from '../../model/event-view.ts';
import { outletSlugs, outletsOf } from './outlets.ts';
import type { TimelineView, Window } from './views.ts';

const PAGE = 10_000; // events asked for at once

/** All events: the page chooses among them. */
export function viewTimeline(store: Store, site: Site, revision: Revision): TimelineView {
  const events = allEvents(store, revision);
  const articles = new Map(store.articles(revision).map((article) => [article.id, article]));
  const usual = windowOf(site);
  const extent = extentOf(events.map(({ when }) => when)) ?? usual ?? yearOf(store);
  return {
    site,
    revision,
    actors: store.actors(),
    outlets: outletsOf(articles.values()),
    events: events.map(toTimelineEvent),
    entries: events.map((event) => entryOf(event, articles)),
    window: usual ?? extent,
    extent,
  };
}

/** Page after page, in the store's order. */
export function allEvents(
  store: Store,
  revision: Revision,
  query: Partial<EventQuery> = {},
): readonly DiplomaticEvent[] {
  const events: DiplomaticEvent[] = [];
  let after: string | null = null;
  do {
    const page = store.events({
      from: null,
      to: null,
      ...query,
      revision,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    events.push(...page.items);
    after = page.next;
  } while (after !== null);
  return events;
}

function windowOf(site: Site): Window | null {
  const date = site.window === null ? null : parseEdtf(site.window);
  if (!date || date.earliest === null || date.latest === null) return null;
  return { from: ms(date.earliest), to: ms(date.latest) };
}

/** A timeline with nothing on it shows the year in which it was last changed. */
function yearOf(store: Store): Window {
  const [last] = store.revisions(1);
  const year = last ? new Date(last.at).getUTCFullYear() : 1970;
  return { from: ms(Date.UTC(year, 0, 1)), to: ms(Date.UTC(year + 1, 0, 1)) };
}

function entryOf(event: DiplomaticEvent, articles: ReadonlyMap<string, Article>): StreamEntry {
  const [first] = event.mentions;
  const article = articles.get(first.excerpt.articleId);
  return {
    id: event.id,
    type: event.type,
    place: event.place,
    excerpt: first.excerpt.exact,
    outlet: article?.outlet ?? null,
    outlets: outletSlugs(event.mentions.map(({ excerpt }) => articles.get(excerpt.articleId))),
    brief: article?.kind === 'brief',
    independent: independentOutlets(event, articles).length,
  };
}

/** Names of outlets; an article that names none stands for itself. */
export const independentOutlets = (
  { mentions }: DiplomaticEvent,
  articles: ReadonlyMap<string, Pick<Article, 'id' | 'kind' | 'outlet'>>,
): readonly string[] => {
  const told = mentions.map(({ excerpt }) => articles.get(excerpt.articleId));
  const given = told.filter((article) => article !== undefined && article.kind === 'given');
  return [...new Set(given.map((article) => article?.outlet ?? article?.id ?? ''))].sort();
};
