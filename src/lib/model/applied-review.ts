import type { DiplomaticEvent, EventId } from './diplomatic-event.ts';

/** Values as they were before a review set others in their place. */
export type ReplacedValues = Partial<
  Pick<
    DiplomaticEvent,
    'title' | 'when' | 'type' | 'goldstein' | 'source' | 'target' | 'status' | 'place'
  >
>;

/** What one review did to an event, kept with it so that what was read before stays readable. */
export interface AppliedReview {
  /** Id of the review. */
  readonly review: string;
  /** Of `set`: only what it changed. */
  readonly before?: ReplacedValues;
  /** Of `merge` the event that came in, of `split` the other part. */
  readonly other?: { readonly id: EventId; readonly title: string };
}
