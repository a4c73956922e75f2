/** What a ledger adds up to: what is live, what went where, what was given up. */
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import { parseEventId } from '../../model/ids.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import type { Review } from '../../model/review.ts';
import type { Anchor, ArticleHead, LedgerLine } from './line.ts';

export interface LedgerState {
  readonly revision: number;
  /** In the order in which they were minted. */
  readonly minted: ReadonlyMap<EventId, Anchor>;
  readonly events: ReadonlyMap<EventId, DiplomaticEvent>;
  readonly redirects: ReadonlyMap<EventId, EventId>;
  readonly retired: ReadonlyMap<EventId, string>;
  readonly articles: ReadonlyMap<string, ArticleHead>;
  readonly records: ReadonlyMap<string, ReferenceRecord>;
  readonly reviews: ReadonlyMap<string, Review>;
}

/** Each id is in one of `events`, `redirects` and `retired`: where it was put last. */
export function foldLedger(lines: readonly LedgerLine[]): LedgerState {
  const minted = new Map<EventId, Anchor>();
  const events = new Map<EventId, DiplomaticEvent>();
  const redirects = new Map<EventId, EventId>();
  const retired = new Map<EventId, string>();
  const articles = new Map<string, ArticleHead>();
  const records = new Map<string, ReferenceRecord>();
  const reviews = new Map<string, Review>();
  const clear = (id: EventId) => [events, redirects, retired].forEach((map) => map.delete(id));

  for (const line of lines) {
    for (const { id, anchor } of line.minted ?? []) minted.set(id, anchor);
    put(articles, line.articles, line.removedArticles);
    put(records, line.records, line.removedRecords);
    put(reviews, line.reviews, line.removedReviews);
    for (const { id, reason } of line.retired ?? []) {
      clear(id);
      retired.set(id, reason);
    }
    for (const { from, to } of line.redirects ?? []) {
      clear(from);
      redirects.set(from, to);
    }
    for (const event of line.events ?? []) {
      clear(event.id);
      events.set(event.id, event);
    }
  }
  const revision = lines.at(-1)?.revision ?? 0;
  return { revision, minted, events, redirects, retired, articles, records, reviews };
}

/** The id as it was minted, found by its hash alone. */
export function mintedId(state: LedgerState, id: string): EventId | undefined {
  const hash = parseEventId(id)?.hash;
  if (hash === undefined) return undefined;
  for (const known of state.minted.keys()) if (parseEventId(known)?.hash === hash) return known;
  return undefined;
}

function put<T extends { readonly id: string }>(
  map: Map<string, T>,
  written: readonly T[] = [],
  removed: readonly string[] = [],
): void {
  for (const id of removed) map.delete(id);
  for (const value of written) map.set(value.id, value);
}
