/** One event in the making: what merging and reviews made of its mentions, before it is told which id it has. */
import type { Cluster } from '../../extract/merge/merge.ts';
import { median } from '../../extract/merge/median.ts';
import type { EventId, NonEmpty } from '../../model/diplomatic-event.ts';
import type { Mention } from '../../model/mention.ts';

export interface Part {
  readonly cluster: Cluster;
  /** A person had a hand in it. */
  readonly reviewed: boolean;
  /** Why a person rejected it; null while it stands. */
  readonly rejected: string | null;
  /** The id a person merged it into; null leaves it to the anchors. */
  readonly into: EventId | null;
}

export const partOf = (cluster: Cluster): Part => ({
  cluster,
  reviewed: false,
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
