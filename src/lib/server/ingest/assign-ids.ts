/**
 * Clusters → events with ids. An id, once minted, stays with whoever tells its anchor: adding
 * articles changes no id, whatever the order; a merge redirects, a split leaves the id with the
 * part that holds the anchor, and an id that nobody tells any more is retired with the reason.
 */
import type { Cluster } from '../../extract/merge/merge.ts';
import { canonical } from '../../model/canonical.ts';
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import type { Issue } from '../../model/issue.ts';
import type { Mention } from '../../model/mention.ts';
import type { Review } from '../../model/review.ts';
import type { Retirement } from '../../store/store.ts';
import type { LedgerLine } from '../ledger/line.ts';
import type { LedgerState } from '../ledger/state.ts';
import { applyReviews } from './apply-reviews.ts';
import { holdersOf } from './holders.ts';
import { namingOf, type Naming } from './naming.ts';
import { type Part, partOf } from './part.ts';

export interface AssignInput {
  readonly clusters: readonly Cluster[];
  readonly reviews: readonly Review[];
  readonly state: LedgerState;
  readonly articles: ReadonlyMap<
    string,
    { readonly title: string; readonly text: string; readonly textHash: string }
  >;
  readonly merge: (mentions: readonly Mention[]) => readonly Cluster[];
}

/** What differs from the ledger's state. */
export interface Assigned {
  readonly minted: NonNullable<LedgerLine['minted']>;
  readonly events: readonly DiplomaticEvent[];
  readonly redirects: NonNullable<LedgerLine['redirects']>;
  readonly retired: NonNullable<LedgerLine['retired']>;
  /** How many events are live after it. */
  readonly live: number;
  readonly issues: readonly Issue[];
}

export function assignIds(input: AssignInput): Assigned {
  const { state } = input;
  const found = input.clusters.map(partOf);
  const naming = namingOf(state, found, holdersOf(state, found, input.articles));
  // Named before reviews are read, for a review may speak of an event that is new here.
  found.forEach((part) => naming.nameOf(part));
  const { parts, issues } = applyReviews(found, input.reviews, naming, input.merge);

  const events = new Map<EventId, DiplomaticEvent>();
  const redirects = new Map<EventId, EventId>();
  const retired = new Map<EventId, Retirement>();
  for (const part of parts) place(part, naming, { events, redirects, retired });
  for (const [id, event] of state.events)
    if (!events.has(id) && !redirects.has(id) && !retired.has(id))
      retired.set(id, { id, reason: reasonFor(event, input) });
  return {
    minted: [...naming.fresh].map(([id, anchor]) => ({ id, anchor })),
    events: [...events.values()].filter((event) => {
      const before = state.events.get(event.id);
      return !before || canonical(before) !== canonical(event);
    }),
    redirects: [...redirects]
      .filter(([from, to]) => state.redirects.get(from) !== to)
      .map(([from, to]) => ({ from, to })),
    retired: [...retired.values()].filter(({ id, reason }) => state.retired.get(id) !== reason),
    live: events.size,
    issues,
  };
}

interface Places {
  readonly events: Map<EventId, DiplomaticEvent>;
  readonly redirects: Map<EventId, EventId>;
  readonly retired: Map<EventId, Retirement>;
}

function place(part: Part, naming: Naming, places: Places): void {
  const name = naming.nameOf(part);
  if (part.rejected === null)
    places.events.set(name, {
      id: name,
      origin: part.reviews.length > 0 ? 'reviewed' : 'extracted',
      ...part.cluster,
      ...(part.reviews.length > 0 && { reviewed: part.reviews }),
    });
  else places.retired.set(name, { id: name, reason: part.rejected, title: part.cluster.title });
  for (const id of naming.idsOf(part)) if (id !== name) places.redirects.set(id, name);
}

function reasonFor({ mentions }: DiplomaticEvent, { articles, state }: AssignInput): string {
  const { articleId } = mentions[0].excerpt;
  const title = articles.get(articleId)?.title ?? state.articles.get(articleId)?.title ?? articleId;
  return articles.has(articleId)
    ? `“${title}” no longer tells it`
    : `its article “${title}” was removed`;
}
