/** An article as its reader may see it, with the excerpts that stand in it, as the server hands it to a page. */
import type { Article } from './article.ts';
import type { EventId } from './diplomatic-event.ts';
import type { Span } from './span.ts';
import type { Status } from './status.ts';
import type { When } from './when.ts';

/** An excerpt that stands in the article, and the event it supports. */
export interface MarkedSpan extends Span {
  /** Id of the mention. */
  readonly mention: string;
  readonly event: EventId;
  /** Of the event, as all its sources tell it. */
  readonly title: string;
  readonly when: When;
  readonly status: Status;
}

/** A stretch of the article: `text.slice(start, end)` of the whole. */
export interface Piece extends Span {
  readonly text: string;
}

export interface ArticleView {
  readonly article: Omit<Article, 'text' | 'textHash'>;
  /** The text, or what of it may be shown, in the order of the article. */
  readonly pieces: readonly Piece[];
  readonly marks: readonly MarkedSpan[];
}
