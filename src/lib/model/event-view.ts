/** An event with everything its mentions point to, as the server hands it to a page. */
import type { AppliedReview } from './applied-review.ts';
import type { Article } from './article.ts';
import type { DiplomaticEvent, EventId } from './diplomatic-event.ts';
import type { EventType } from './event-type.ts';
import type { Mention } from './mention.ts';
import type { ReferenceRecord } from './reference-record.ts';
import type { Review } from './review.ts';

/** An article without its text. */
export type ArticleHead = Pick<
  Article,
  'id' | 'title' | 'titleDerived' | 'outlet' | 'url' | 'published' | 'kind'
>;

export interface MentionView {
  readonly mention: Mention;
  readonly article: ArticleHead;
  /** The sentence around the excerpt, or the one before it, within its paragraph. */
  readonly before: string;
  readonly after: string;
  /** The words of each piece of evidence, in the order of `mention.evidence`. */
  readonly evidenceWords: readonly string[];
}

/** A correction with what it changed here. */
export interface ReviewView extends Omit<AppliedReview, 'review'> {
  readonly review: Review;
}

export interface EventView {
  readonly event: DiplomaticEvent;
  readonly mentions: readonly MentionView[];
  /** The record that dates it, where one does. */
  readonly record: ReferenceRecord | null;
  readonly reviews: readonly ReviewView[];
}

/** What a list shows of an event beside its title, date and actors. */
export interface StreamEntry {
  readonly id: EventId;
  readonly type: EventType;
  readonly place: string | null;
  readonly excerpt: string;
  readonly outlet: string | null;
  /** Slugs of all outlets that tell it, briefs included; sorted. */
  readonly outlets: readonly string[];
  /** The excerpt is a brief's. */
  readonly brief: boolean;
  /** Outlets that tell it independently of each other, as far as is known: a brief never counts. */
  readonly independent: number;
}
