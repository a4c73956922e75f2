/** Who tells events: the outlets of the articles, by names that addresses can say. */
import type { Article } from '../../model/article.ts';
import { outletSlug, type Outlet } from '../../model/outlet.ts';

/** Sorted by slug, then name; two names may share a slug. A name without letters has no slug. */
export function outletsOf(articles: Iterable<Pick<Article, 'outlet'>>): readonly Outlet[] {
  const names = new Set([...articles].flatMap(({ outlet }) => outlet ?? []));
  return [...names]
    .map((name) => ({ slug: outletSlug(name), name }))
    .filter(({ slug }) => slug !== '')
    .sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.name < b.name ? -1 : 1));
}

/** Of the outlets that tell one event, briefs included. */
export const outletSlugs = (
  told: readonly (Pick<Article, 'outlet'> | undefined)[],
): readonly string[] =>
  [...new Set(told.flatMap((article) => (article?.outlet ? [outletSlug(article.outlet)] : [])))]
    .filter((slug) => slug !== '')
    .sort();
