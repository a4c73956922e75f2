import { expect, test } from 'vitest';
import type { Draft } from '#lib/extract/draft.ts';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import { boilerplateStage } from '#lib/extract/boilerplate/stage.ts';
import { sentencesStage } from '#lib/extract/sentences.ts';
import type { Removed } from '#lib/model/article.ts';
import { lexicon } from './lexicon.ts';

const knowledge = { boilerplate: lexicon } as Knowledge;
const draftOf = (text: string, removed: Removed[] = []): Draft =>
  ({ text, removed, outlet: null, byline: null, sentences: [], tokens: [] }) as unknown as Draft;

const TEXT = [
  'Bolivia recalled its consul.',
  'Sign up for our weekly newsletter.',
  'The consul left Arica on Monday. He gave no reason.',
].join('\n');

test('what is found is marked, the text stays', () => {
  const { text, removed } = boilerplateStage.run(draftOf(TEXT), knowledge);
  expect(text).toBe(TEXT);
  expect(removed).toHaveLength(1);
  expect(removed[0]).toMatchObject({ reason: 'newsletter', start: 29, end: 63 });
});

test('a draft in which nothing is found stays the same object', () => {
  const draft = draftOf('Bolivia recalled its consul.');
  expect(boilerplateStage.run(draft, knowledge)).toBe(draft);
});

test('what the page marked keeps its reason, and nothing is marked twice', () => {
  const aside: Removed = { start: 29, end: 45, reason: 'related' };
  const { removed } = boilerplateStage.run(draftOf(TEXT, [aside]), knowledge);
  expect(removed.map(({ start, end, reason }) => [start, end, reason])).toEqual([
    [29, 45, 'related'],
    [45, 63, 'newsletter'],
  ]);
});

test('sentences are those of the kept text, with offsets into all of it', () => {
  const draft = sentencesStage.run(boilerplateStage.run(draftOf(TEXT), knowledge), knowledge);
  expect(draft.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Bolivia recalled its consul.',
    'The consul left Arica on Monday.',
    'He gave no reason.',
  ]);
  expect(draft.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 2, 2]);
});
