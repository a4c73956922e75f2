import type { Span } from './span.ts';

/**
 * The words that support an event: a W3C Web Annotation selector pair (TextQuoteSelector and
 * TextPositionSelector, https://www.w3.org/TR/annotation-model/). Offsets are UTF-16 inside the
 * program and code points in what leaves it.
 */
export interface Excerpt extends Span {
  readonly articleId: string;
  /** `article.text.slice(start, end)`, never empty. */
  readonly exact: string;
  /** At most 32 characters before. */
  readonly prefix: string;
  /** At most 32 characters after. */
  readonly suffix: string;
  /** Hash of the article text the offsets belong to. */
  readonly textHash: string;
}
