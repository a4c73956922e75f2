/** One event in the making: what merging and reviews made of its mentions, before it is told which id it has. */
import type { Cluster } from '../../extract/merge/merge.ts';
import { median } from '../../extract/merge/median.ts';
import type { AppliedReview } from '../../model/applied-review.ts';
import type { EventId, NonEmpty } from '../../model/diplomatic-event.ts';
import type { Mention } from '../../model/mention.ts';
import type { ReviewedValues } from '../../model/review.ts';

export interface Part {
  readonly cluster: Cluster;
  /** What people did to it, in the order in which they did; empty where nobody had a hand in it. */
  readonly reviews: readonly AppliedReview[];
  /** Everything they set, the last word of each. */
  readonly values: ReviewedValues;
  /** Why a person rejected it; null while it stands. */
  readonly rejected: string | null;
  /** The id a person merged it into; null leaves it to the anchors. */
  readonly into: EventId | null;
}

export const partOf = (cluster: Cluster): Part => ({
  cluster,
  reviews: [],
  values: {},
  rejected: null,
  into: null,
});

/** All mentions as one event, which is told as the first tells it. */
export function combine([first, ...rest]: NonEmpty<Cluster>): Cluster {
  if (rest.length === 0) return first;
  const clusters = [first, ...rest];
  const mentions = [
    ...first.mentions,
    ...rest.flatMap((cluster) => cluster.mentions),
  ] as unknown as NonEmpty<Mention>;
  return {
    ...first,
    goldstein: median(mentions.map((mention) => mention.goldstein)),
    conflicts: clusters.flatMap((cluster) => cluster.conflicts),
    mentions,
  };
}
