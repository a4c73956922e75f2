/** What the data folder says now, against what the ledger says it said: the next line, or nothing. */
import type { Article } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import type { Review } from '../../model/review.ts';
import type { ArticleHead, LedgerLine } from '../ledger/line.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Assigned } from './assign-ids.ts';

export interface Now {
  readonly articles: readonly Article[];
  readonly records: readonly ReferenceRecord[];
  readonly reviews: readonly Review[];
  readonly assigned: Assigned;
}

/** `at`: ISO 8601 instant. Lists that would be empty are left out. */
export function nextLine(state: LedgerState, now: Now, at: string): LedgerLine | null {
  const { assigned } = now;
  const articles = differing(state.articles, now.articles.map(headOf));
  const records = differing(state.records, now.records);
  const reviews = differing(state.reviews, now.reviews);
  const changes = {
    minted: assigned.minted,
    redirects: assigned.redirects,
    retired: assigned.retired,
    articles: articles.written,
    removedArticles: articles.removed,
    events: assigned.events,
    records: records.written,
    removedRecords: records.removed,
    reviews: reviews.written,
    removedReviews: reviews.removed,
  };
  const filled = Object.entries(changes).filter(([, list]) => list.length > 0);
  if (filled.length === 0) return null;
  return { revision: state.revision + 1, at, ...(Object.fromEntries(filled) as typeof changes) };
}

function headOf(article: Article): ArticleHead {
  const head: { -readonly [F in keyof Article]?: Article[F] } = { ...article };
  delete head.text;
  return head as ArticleHead;
}

function differing<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  now: readonly T[],
) {
  const ids = new Set(now.map(({ id }) => id));
  return {
    written: now.filter((value) => {
      const known = before.get(value.id);
      return !known || canonical(known) !== canonical(value);
    }),
    removed: [...before.keys()].filter((id) => !ids.has(id)),
  };
}
