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

/** How many tellings near one are looked at for why it is none of their events. */
const NEAR = 2;

interface Entry {
  readonly candidate: Candidate;
  readonly group: Members;
}

/**
 * Each mention with why it is one event with the others of its group, and not with the nearest of
 * its own article: those of others would make every new article change what stands.
 */
function explained(groups: readonly Members[]): readonly Members[] {
  const indexes = new Map<string, GroupIndex<Entry>>();
  for (const group of groups) {
    for (const candidate of group) {
      const { articleId } = candidate.mention.excerpt;
      const index = indexes.get(articleId) ?? new GroupIndex<Entry>();
      indexes.set(articleId, index);
      index.add(candidate, { candidate, group });
    }
  }
  return groups.map((group) => {
    const isOther = (entry: Entry) => entry.group !== group;
    return group.map((candidate) => {
      const { mention } = candidate;
      const near = indexes.get(mention.excerpt.articleId)!.near(candidate, isOther, NEAR);
      const why = whyJoined(
        candidate,
        group,
        near.map((entry) => entry.candidate),
      );
      if (!why) return candidate;
      return { ...candidate, mention: { ...mention, evidence: [...mention.evidence, why] } };
    }) as [Candidate, ...Candidate[]];
  });
}
