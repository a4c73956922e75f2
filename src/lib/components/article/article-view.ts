/** What the reader of an article needs. */
import type { Article } from '#lib/model/article.ts';
import type { Span } from '#lib/model/span.ts';

/** An excerpt that stands in the article, and the event it supports. */
export interface MarkedSpan extends Span {
  /** Id of the mention. */
  readonly mention: string;
  readonly event: string;
  readonly title: string;
}

export interface ArticleView {
  readonly article: Omit<Article, 'text' | 'textHash'>;
  /** The text, or what of it may be shown, in the order of the article. */
  readonly pieces: readonly Piece[];
  readonly marks: readonly MarkedSpan[];
}

/** A stretch of the article: `text.slice(start, end)` of the whole. */
export interface Piece extends Span {
  readonly text: string;
}
