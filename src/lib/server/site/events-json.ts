/**
 * `/events.json`: every event with its sources, for other programs, and what of the query was
 * ignored. The same revision gives the same bytes. Scores are decimals, instants ISO 8601, and
 * excerpts W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/), whose positions
 * count code points.
 */
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { Issue } from '../../model/issue.ts';
import type { Mention } from '../../model/mention.ts';
import type { Site } from '../../model/site.ts';
import type { When } from '../../model/when.ts';
import type { EventQuery, Revision, Store } from '../../store/store.ts';
import { offsetsOf } from '../../text/offsets.ts';
import { allEvents, independentOutlets } from './timeline-view.ts';

export function eventsJson(
  store: Store,
  site: Site,
  revision: Revision,
  query: Partial<EventQuery> = {},
  notices: readonly Issue[] = [],
): string {
  const events = allEvents(store, revision, query);
  const articles = articlesOf(store, events, revision);
  const place = placesIn(articles);
  const document = {
    title: site.title,
    summary: site.summary,
    language: site.language,
    revision,
    notices,
    events: events.map((event) => eventJson(event, articles, place)),
    articles: [...articles.values()].map(articleJson),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Those that tell them, by id. */
function articlesOf(
  store: Store,
  events: readonly DiplomaticEvent[],
  revision: Revision,
): ReadonlyMap<string, Article> {
  const told = events.flatMap(({ mentions }) => mentions.map(({ excerpt }) => excerpt.articleId));
  const articles = new Map<string, Article>();
  for (const id of [...new Set(told)].sort()) {
    const article = store.article(id, revision);
    if (article) articles.set(id, article);
  }
  return articles;
}

type Place = (mention: Mention) => { readonly start: number; readonly end: number } | null;

/** Code points; null where the text is no longer kept. */
function placesIn(articles: ReadonlyMap<string, Article>): Place {
  const counted = new Map<string, ReturnType<typeof offsetsOf>>();
  return ({ excerpt }) => {
    const article = articles.get(excerpt.articleId);
    if (!article || article.text === '' || article.textHash !== excerpt.textHash) return null;
    const offsets = counted.get(article.id) ?? offsetsOf(article.text);
    counted.set(article.id, offsets);
    return {
      start: offsets.toCodePoint(excerpt.start),
      end: offsets.toCodePoint(excerpt.end),
    };
  };
}

const eventJson = (
  event: DiplomaticEvent,
  articles: ReadonlyMap<string, Article>,
  place: Place,
) => ({
  id: event.id,
  title: event.title,
  type: event.type,
  cameo: event.cameo,
  quad: event.quad,
  goldstein: event.goldstein / 100,
  source: event.source,
  target: event.target,
  status: event.status,
  when: whenJson(event.when),
  place: event.place,
  origin: event.origin,
  outlets: independentOutlets(event, articles),
  conflicts: event.conflicts,
  mentions: event.mentions.map((mention) => mentionJson(mention, place)),
});

const mentionJson = (mention: Mention, place: Place) => {
  const position = place(mention);
  const { exact, prefix, suffix } = mention.excerpt;
  return {
    id: mention.id,
    article: mention.excerpt.articleId,
    title: mention.title,
    type: mention.type,
    status: mention.status,
    when: whenJson(mention.when),
    reported: mention.reported,
    attribution: mention.attribution,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ],
    textHash: mention.excerpt.textHash,
  };
};

const whenJson = (when: When) => ({
  edtf: when.edtf,
  earliest: instant(when.earliest),
  latest: instant(when.latest),
  extent: when.extent,
  granularity: when.granularity,
  approximate: when.approximate,
  uncertain: when.uncertain,
  basis: when.basis,
  rule: when.rule,
  anchor: when.anchor,
  record: when.record,
});

/** Years beyond four digits are written with a sign and six (ECMA-262). */
const instant = (value: number | null): string | null =>
  value === null ? null : new Date(value).toISOString();

const articleJson = (article: Article) => ({
  id: article.id,
  title: article.title,
  titleDerived: article.titleDerived,
  outlet: article.outlet,
  byline: article.byline,
  url: article.url,
  published: article.published,
  language: article.language,
  kind: article.kind,
  rights: article.rights,
  licence: article.licence,
  sources: article.sources,
});
