/** What there is to cite of events: each event's own page, and the articles whose words support it. */
import type { Article } from '../model/article.ts';
import { parseEventId, slugOf } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { dateOf, wordsFor } from './in-words.ts';
import { oneLine } from './plain-text.ts';
import type { Links, SharedEvent, SharedView } from './shared-view.ts';

export interface CitedWork {
  /** Lower-case ASCII, stable, unique among the works of one answer. */
  readonly key: string;
  readonly kind: 'event' | 'news' | 'brief';
  /** On one line. */
  readonly title: string;
  /** The publisher gave none. */
  readonly titleMade: boolean;
  /** As printed: a byline is not taken apart. */
  readonly author: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** Of an event: when it happened, in words, and the revision that was seen. */
  readonly happened: string | null;
  readonly revision: number | null;
  readonly quotes: readonly CitedQuote[];
}

/** An excerpt, and its place in the reader. */
export interface CitedQuote {
  readonly words: string;
  readonly address: string;
}

export interface Citing {
  /** The day, `2026-11-24`, on which whoever cites saw it. */
  readonly accessed: string;
  /** The words that support each event stand with the articles. */
  readonly quotes: boolean;
  /** Only this mention's article. */
  readonly mention?: string | null;
}

/** Events in their order, each once, then the articles, each once, in the order in which they are met. */
export function citedWorks(
  view: SharedView,
  links: Links,
  { quotes, mention: only = null }: Omit<Citing, 'accessed'>,
): readonly CitedWork[] {
  const articles = new Map<string, { readonly article: Article; readonly quotes: CitedQuote[] }>();
  for (const { event, articles: of } of view.events)
    event.mentions.forEach((mention, i) => {
      const article = of[i];
      if (!article || (only !== null && mention.id !== only)) return;
      const met = articles.get(article.id) ?? { article, quotes: [] };
      articles.set(article.id, met);
      if (quotes) met.quotes.push(quoteOf(mention, links));
    });
  const keyOf = keys();
  return [
    ...view.events.map((shared) => eventWork(shared, view, links, keyOf)),
    ...[...articles.values()].map((met) => articleWork(met.article, met.quotes, links, keyOf)),
  ];
}

type KeyOf = (wanted: string) => string;

function eventWork(shared: SharedEvent, view: SharedView, links: Links, keyOf: KeyOf): CitedWork {
  const { event, changed } = shared;
  return {
    key: keyOf(`demarche-${parseEventId(event.id)?.hash ?? slugOf(event.id)}`),
    kind: 'event',
    title: oneLine(event.title),
    titleMade: false,
    author: null,
    outlet: oneLine(view.site.title),
    published: changed.at.slice(0, 10),
    url: links.event(event.id),
    happened: oneLine(dateOf(shared)),
    revision: view.now.revision,
    quotes: [],
  };
}

function articleWork(
  article: Article,
  quotes: readonly CitedQuote[],
  links: Links,
  keyOf: KeyOf,
): CitedWork {
  const { id, title, titleDerived, byline, outlet, published, url, kind } = article;
  return {
    key: keyOf(slugOf(id) || 'article'),
    kind: kind === 'brief' ? 'brief' : 'news',
    title: oneLine(title),
    titleMade: titleDerived,
    author: byline === null ? null : oneLine(byline),
    outlet: outlet === null ? null : oneLine(outlet),
    published,
    // Without an address of its own it is found in the reader.
    url: url ?? links.article(id),
    happened: null,
    revision: null,
    quotes,
  };
}

const quoteOf = (mention: Mention, links: Links): CitedQuote => ({
  words: oneLine(mention.excerpt.exact),
  address: links.article(mention.excerpt.articleId, mention.id),
});

function keys(): KeyOf {
  const taken = new Set<string>();
  return (wanted) => {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1) key = `${wanted}-${n}`;
    taken.add(key);
    return key;
  };
}

/** "Quoted: “…” (address)": for formats whose notes are plain text. */
export function noteOf(work: CitedWork, view: Pick<SharedView, 'site'>): string {
  const { exchange } = wordsFor(view);
  const quoted = work.quotes.map(({ words, address }) => exchange.quotes(words, address));
  const seen = work.revision === null ? '' : exchange.revision(work.revision);
  return [work.happened ?? '', seen, ...quoted].filter((part) => part !== '').join('; ');
}
