/** The second level of the first article: what its events become among the other articles and the records. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import { readDataFolder } from '#lib/server/data-folder.ts';
import { extractArticles } from '#lib/server/ingest/extract-articles.ts';
import { openExtraction } from '#lib/server/knowledge.ts';

const SEED = 'moscow-times-lavrov-limes';
const expected: unknown = JSON.parse(
  readFileSync('tests/fixtures/seed/corpus.expected.json', 'utf8'),
);

it('dates the shootdown by other articles, the meetings by the record, and keeps what this article says', () => {
  const extraction = openExtraction('data');
  const folder = readDataFolder('data', { ...extraction, now: Date.UTC(2026, 10, 23) });
  const memory = { note: () => null, setNotes: () => {} };
  const extracted = extractArticles(folder, extraction, memory, () => {});
  const clusters = mergeMentions(
    extracted.flatMap(({ mentions }) => mentions),
    folder.records.documents,
    extracted.map(({ article }) => article),
  );
  const told = clusters.flatMap((cluster) => {
    const own = cluster.mentions.filter(({ excerpt }) => excerpt.articleId === SEED);
    if (own.length === 0) return [];
    const { type, source, target, status, when } = cluster;
    return [
      {
        ...{ type, source, target, status },
        when: when.edtf,
        basis: when.basis,
        record: when.record,
        otherArticles: cluster.mentions.length > own.length,
        here: own.map((mention) => ({ words: mention.excerpt.exact, when: mention.when.edtf })),
      },
    ];
  });
  expect(told).toEqual(expected);
});
