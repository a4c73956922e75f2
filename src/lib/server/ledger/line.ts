/** One line of `ledger.jsonl`: everything that one revision changed, but for the articles' texts. */
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import type { EventType } from '../../model/event-type.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import type { Review } from '../../model/review.ts';
import type { Retirement } from '../../store/store.ts';

/** The words an id was minted from: whoever tells them is the event, whatever else becomes of it. */
export interface Anchor {
  readonly article: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of `exact` in the text of that hash. */
  readonly start: number;
  readonly textHash: string;
  readonly type: EventType;
  /** `offset` counts from `start`. */
  readonly trigger: { readonly offset: number; readonly lemma: string };
  /** From 1: which of the events of this type that the same words tell in this article. */
  readonly occurrence: number;
  /** The reference record that tells apart what one plural mention stands for. */
  readonly record: string | null;
}

export interface Minted {
  readonly id: EventId;
  readonly anchor: Anchor;
}

export type ArticleHead = Omit<Article, 'text'>;

export interface LedgerLine {
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly minted?: readonly Minted[];
  readonly redirects?: readonly { readonly from: EventId; readonly to: EventId }[];
  readonly retired?: readonly Retirement[];
  readonly articles?: readonly ArticleHead[];
  readonly removedArticles?: readonly string[];
  /** New or changed events, whole, each with its quoted excerpts. */
  readonly events?: readonly DiplomaticEvent[];
  readonly records?: readonly ReferenceRecord[];
  readonly removedRecords?: readonly string[];
  readonly reviews?: readonly Review[];
  readonly removedReviews?: readonly string[];
}
