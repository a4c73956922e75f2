import { expect, test } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { buildMentions } from '#lib/server/mentions.ts';
import { explainAt } from '../../../src/cli/explain-at.ts';
import { inputOf } from '../../bench/extract/article-input.ts';

const { knowledge } = loadKnowledge('data');

const TEXT =
  'On 3 May 2015 Peru expelled two Chilean envoys after talks in Bolivia, TASS said on Friday. Chile bombed Arica on 5 May 2015. Peru condemned the bombing of Arica by Chile.';
const draft = annotate(
  inputOf(TEXT, { published: '2016-02-06', publishedFrom: 'given', style: 'news' }),
  knowledge,
);
const article = { id: 'bench', kind: 'given', published: '2016-02-06', outlet: null } as const;
const merged = mergeMentions(buildMentions(draft, 'hash').mentions, [], [article]).flatMap(
  ({ mentions }) => mentions,
);
const explain = (words: string) => explainAt(draft, TEXT.indexOf(words), merged).join('\n');

test('rule, words, anchor and what was rejected, each in words', () => {
  const lines = explain('expelled');
  expect(lines).toContain('type: rule verb, by “expelled”');
  expect(lines).toContain('date: rule day-of-year, by “3 May 2015”');
  expect(lines).toContain('rejected: 5 February 2016: the day on which it was said');
  expect(lines).toContain('rejected: ‘Bolivia’: is where, not who');
  expect(lines).toContain('rejected: ‘coercion’: its words are not beside this one');
});

test('a place where nothing was read says so', () => {
  expect(explainAt({ ...draft, sentences: [] }, TEXT.length - 1)).toEqual([
    'nothing was read here',
  ]);
});
