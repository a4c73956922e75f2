/** What a search over titles, excerpts and articles finds, as the server tells it to a page. */
import type { EventId } from './diplomatic-event.ts';
import type { Span } from './span.ts';

/** A title, an excerpt of the event, or an article that tells it. */
export type FoundIn = 'title' | 'excerpt' | 'article';

/** Plain text around the words, and where they stand in it; spans in text order, free of overlaps. */
export interface Snippet {
  readonly text: string;
  readonly spans: readonly Span[];
  /** There is more before, after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface SearchHit {
  readonly event: EventId;
  /** The fewest that hold all the words together, in the order of `FoundIn`; empty where too many events were found to look. */
  readonly found: readonly FoundIn[];
  /** Every word stands in what a list shows: the title, the first excerpt. */
  readonly listed: boolean;
  /** From the last of `found`; null where no more of the article may be shown. */
  readonly snippet: Snippet | null;
  /** Whose words the snippet is, or would be; null for a title. */
  readonly article: { readonly id: string; readonly title: string } | null;
}

export interface SearchAnswer {
  /** What was searched for, tidied. */
  readonly q: string;
  readonly revision: number;
  /** Events found; `hits` holds the first of them where there are too many to send. */
  readonly total: number;
  /** In the order of time. */
  readonly hits: readonly SearchHit[];
}
