/** Excerpts with the events that they support, as other programs get them (lib/exchange). */
import type { Annotated, AnnotatedExcerpt } from '../../exchange/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Site } from '../../model/site.ts';
import type { Store } from '../../store/store.ts';

/** Of an event by its whole id; null where there is none. */
export function annotatedEvent(store: Store, { language }: Site, id: string): Annotated | null {
  const found = store.event(id);
  if (found.found !== 'event') return null;
  const { event } = found;
  const told = new Set(event.mentions.map(({ excerpt }) => excerpt.articleId));
  const articles = new Map<string, Article | null>(
    [...told].map((each) => [each, store.article(each)]),
  );
  const excerpts = event.mentions.map((mention): AnnotatedExcerpt => {
    return { event, mention, article: articles.get(mention.excerpt.articleId) ?? null };
  });
  return { label: event.title, language, excerpts };
}

/** In the order of the text; null where there is no such article. */
export function annotatedArticle(store: Store, { language }: Site, id: string): Annotated | null {
  const article = store.article(id);
  if (!article) return null;
  const excerpts = store.mentionsIn(id).flatMap(({ event, mention }): AnnotatedExcerpt[] => {
    const found = store.event(event);
    return found.found === 'event' ? [{ event: found.event, mention, article }] : [];
  });
  return { label: article.title, language, excerpts };
}
