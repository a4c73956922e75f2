/**
 * What merging works on: a mention with the date it is merged under, which is the mention's own
 * unless a reference record dates it.
 */
import type { Mention } from '../../model/mention.ts';
import type { When } from '../../model/when.ts';

const DAY_MS = 86_400_000;

export interface Candidate {
  readonly mention: Mention;
  readonly when: When;
  /** Reference record that this is a telling of. */
  readonly record: string | null;
  /** Place in the canonical order of all candidates: makes every later choice repeatable. */
  readonly rank: number;
}

/** What merging needs to know of an article. */
export interface MergeArticle {
  readonly id: string;
  readonly kind: 'given' | 'brief';
  /** EDTF. */
  readonly published: string | null;
  readonly outlet: string | null;
}

/**
 * The canonical order: given articles before briefs, then by date of publication, article and
 * place in the text. It depends on the set of mentions alone, never on the order they came in.
 */
export function byCanon(articles: readonly MergeArticle[]): (a: Mention, b: Mention) => number {
  const known = new Map(articles.map((article) => [article.id, article]));
  const key = (mention: Mention): string => {
    const article = known.get(mention.excerpt.articleId);
    return [
      article?.kind === 'brief' ? 1 : 0,
      article?.published ?? '~',
      mention.excerpt.articleId,
    ].join(' ');
  };
  return (a, b) =>
    compareText(key(a), key(b)) ||
    a.excerpt.start - b.excerpt.start ||
    a.trigger.start - b.trigger.start ||
    compareText(a.id, b.id);
}

/** Milliseconds of uncertainty; infinite where an end is open, so that the undated come last. */
export const widthOf = ({ earliest, latest }: When): number =>
  earliest === null || latest === null ? Infinity : latest - earliest;

export const isDated = (when: When): boolean => widthOf(when) < Infinity;

/** Known to the day, or better; "about that day" may be the next. */
export const isDayExact = (when: When): boolean =>
  when.extent === 'somewhere-in' && !when.approximate && widthOf(when) <= DAY_MS;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
