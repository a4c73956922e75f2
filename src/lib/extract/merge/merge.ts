/**
 * Stage 8: mentions of every article → events. Pure, and a function of the set of mentions: the
 * order in which articles came makes no difference. Ids are minted later, from the ledger.
 */
import type { Mention } from '../../model/mention.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import { datedByRecord } from './by-record.ts';
import { byCanon, type Candidate, type MergeArticle } from './candidate.ts';
import { groupCandidates, type Members } from './group.ts';
import { GroupIndex } from './group-index.ts';
import { summarise, type Cluster } from './summarise.ts';
import { whyJoined } from './why.ts';

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
  return explained(groupCandidates(candidates)).map(summarise);
}

/** How many events near a telling are looked at for why it is none of them. */
const NEAR = 2;

/** Each mention with why it is one event with the others of its group, and not with the nearest. */
function explained(groups: readonly Members[]): readonly Members[] {
  const index = new GroupIndex<Members>();
  for (const group of groups) index.add(group[0], group);
  return groups.map(
    (group) =>
      group.map((candidate) => {
        const near = index.near(candidate, group, NEAR).map(([first]) => first);
        const why = whyJoined(candidate, group, near);
        if (!why) return candidate;
        const { mention } = candidate;
        return { ...candidate, mention: { ...mention, evidence: [...mention.evidence, why] } };
      }) as [Candidate, ...Candidate[]],
  );
}
