import { expect, it } from 'vitest';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import { buildMention } from './build-mention.ts';

const COUNT = 20_000;
/** Pairwise comparison of so many would take minutes; a bound that a slow machine keeps too. */
const LIMIT_MS = 10_000;

it('merges an article that repeats itself, and an archive, without comparing all with all', () => {
  const day = (n: number) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
  const repeated = Array.from({ length: COUNT }, (_, i) =>
    buildMention({ start: i * 20, on: [null, '2016-02-04'], backReference: i % 2 === 1 }),
  );
  const archive = Array.from({ length: COUNT }, (_, i) => {
    const on = day(i % 4000);
    return buildMention({
      article: `a${i % 50}`,
      start: i * 20,
      on: [on, on],
      lemma: `act${i % 7}`,
    });
  });
  const began = performance.now();
  expect(mergeMentions(repeated, [], [])).toHaveLength(1);
  expect(mergeMentions(archive, [], []).length).toBeGreaterThan(4000);
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
});
