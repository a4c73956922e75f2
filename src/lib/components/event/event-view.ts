/** What the panel of an event needs: the event with everything its mentions point to, ready to be sent to a browser. */
import type { Article } from '#lib/model/article.ts';
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { ReferenceRecord } from '#lib/model/reference-record.ts';
import type { Review } from '#lib/model/review.ts';

/** An article without its text. */
export type ArticleHead = Pick<
  Article,
  'id' | 'title' | 'titleDerived' | 'outlet' | 'url' | 'published' | 'kind'
>;

export interface MentionView {
  readonly mention: Mention;
  readonly article: ArticleHead;
  /** The rest of the sentences around the excerpt, as much as the article's rights allow. */
  readonly before: string;
  readonly after: string;
  /** The words of each piece of evidence, in the order of `mention.evidence`. */
  readonly evidenceWords: readonly string[];
}

export interface EventView {
  readonly event: DiplomaticEvent;
  readonly mentions: readonly MentionView[];
  /** The record that dates it, where one does. */
  readonly record: ReferenceRecord | null;
  readonly reviews: readonly Review[];
}

/** What the stream shows of an event beside its title, date and actors. */
export interface StreamEntry {
  readonly id: string;
  readonly excerpt: string;
  readonly outlet: string | null;
  readonly brief: boolean;
  /** Outlets that tell it independently of each other: a brief never counts. */
  readonly independent: number;
}
