/**
 * Stage 8: mentions of every article → events. Pure, and a function of the set of mentions: the
 * order in which articles came makes no difference. Ids are minted later, from the ledger.
 */
import type { Mention } from '../../model/mention.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import { datedByRecord } from './by-record.ts';
import { byCanon, type Candidate, type MergeArticle } from './candidate.ts';
import { groupCandidates } from './group.ts';
import { summarise, type Cluster } from './summarise.ts';

export type { Cluster } from './summarise.ts';
export type { MergeArticle } from './candidate.ts';

/** Clusters by their first mention in canonical order; each mention stands in one, a plural one in as many as it counts. */
export function mergeMentions(
  mentions: readonly Mention[],
  records: readonly ReferenceRecord[],
  articles: readonly MergeArticle[],
): readonly Cluster[] {
  const dated = [...records].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : a.id < b.id ? -1 : 1,
  );
  const candidates: readonly Candidate[] = [...mentions]
    .sort(byCanon(articles))
    .flatMap((mention) => datedByRecord(mention, dated))
    .map((candidate, rank) => ({ ...candidate, rank }));
  return groupCandidates(candidates).map(summarise);
}
