/** `demarche merge`: articles in as JSON lines, the events that they tell together out as one object. */
import { createHash } from 'node:crypto';
import { Command } from 'commander';
import { mergeMentions, type Cluster, type MergeArticle } from '#lib/extract/merge/merge.ts';
import type { Issue } from '#lib/model/issue.ts';
import { parseEventId } from '#lib/model/ids.ts';
import type { Mention } from '#lib/model/mention.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { anchorOf, mintId, occurrencesOf } from '#lib/server/ledger/mint.ts';
import { buildMentions } from '#lib/server/mentions.ts';
import { draftOf } from '../annotate-line.ts';
import { inLine } from '../contract.ts';
import { dataOption, placesOf, type DataOptions } from '../data-options.ts';
import { EXIT, printIssues } from '../exit.ts';
import { readLines } from '../lines.ts';

export const merge = new Command('merge')
  .summary('articles as JSON lines in, their merged events out')
  .description(
    'Reads articles from standard input, one JSON object a line, merges the mentions of one event within and across them, and writes {"events": […]}. Reference records are not used: what the texts leave undated stays so.',
  )
  .addOption(dataOption())
  .addHelpText('after', '\nExample:\n  cat articles.jsonl | demarche merge\n')
  .action(async (options: DataOptions) => {
    const { knowledge } = loadKnowledge(placesOf(options).data);
    const mentions: Mention[] = [];
    const articles: MergeArticle[] = [];
    const issues: Issue[] = [];
    for await (const read of readLines(process.stdin, inLine)) {
      if (!read.ok) {
        issues.push(...read.issues);
        continue;
      }
      const drafted = draftOf(read.value, knowledge);
      if (!drafted.ok) {
        issues.push({ ...drafted.issue, at: `${read.value.id}: ${drafted.issue.at}` });
        continue;
      }
      const { draft } = drafted;
      if (articles.some(({ id }) => id === draft.input.id)) {
        issues.push(twice(draft.input.id, read.line));
        continue;
      }
      const built = buildMentions(draft, createHash('sha256').update(draft.text).digest('hex'));
      mentions.push(...built.mentions);
      issues.push(...draft.issues, ...built.issues);
      const { published, outlet } = draft;
      articles.push({ id: draft.input.id, kind: 'given', published, outlet });
    }
    const clusters = mergeMentions(mentions, [], articles);
    const events = withIds(clusters).map(([id, cluster]) => eventOf(cluster, id));
    process.stdout.write(`${JSON.stringify({ events })}\n`);
    printIssues(issues);
    if (issues.length > 0) process.exitCode = EXIT.issues;
  });

const eventOf = (cluster: Cluster, id: string) => ({
  id,
  title: cluster.title,
  type: cluster.type,
  cameo: cluster.cameo,
  goldstein: cluster.goldstein / 100,
  source: cluster.source,
  target: cluster.target,
  when: cluster.when.edtf,
  status: cluster.status,
  place: cluster.place,
  count: cluster.mentions[0].count,
  conflicts: cluster.conflicts,
  mentions: cluster.mentions.map(({ excerpt, when }) => ({
    article: excerpt.articleId,
    start: excerpt.start,
    end: excerpt.end,
    when: when.edtf,
  })),
});

const twice = (id: string, line: number): Issue => ({
  code: 'id-twice',
  at: `line ${line}`,
  message: `an article with the id “${id}” came before: give each its own`,
});

/** The ids that a new data folder with the same articles would mint. */
function withIds(clusters: readonly Cluster[]): readonly (readonly [string, Cluster])[] {
  const occurrences = occurrencesOf(clusters.flatMap(({ mentions }) => mentions));
  const taken = new Set<string>();
  return clusters.map((cluster) => {
    const [first] = cluster.mentions;
    const anchor = anchorOf(first, occurrences.get(first.id) ?? 1, cluster.when.record);
    const id = mintId(cluster.title, anchor, (hash) => taken.has(hash));
    taken.add(parseEventId(id)?.hash ?? id);
    return [id, cluster];
  });
}
