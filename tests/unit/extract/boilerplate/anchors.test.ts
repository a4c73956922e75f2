import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorsOf, wordsOf } from '#lib/extract/boilerplate/anchors.ts';
import { splitParagraphs } from '#lib/text/paragraphs.ts';
import { lexicon } from './lexicon.ts';

test.each([
  ['the rarest word that must stand', ['please? sustain|support the newsroom of'], ['newsroom']],
  ['a word beside a class', ['<money> a month'], ['month']],
  ['a part of a word with marks', ["don't the"], ['don']],
  ['a mark', ['<figure> / <figure>'], ['/']],
])('%s', (_, phrases, anchors) => {
  expect(anchorsOf(phrases)).toEqual(anchors);
});

test('a phrase of classes only holds no word', () => {
  expect(anchorsOf(['<name> <upto3>', 'sign up'])).toBeNull();
});

test('what matches holds an anchor of its rule', () => {
  const folder = new URL('../../../fixtures/boilerplate/', import.meta.url);
  const texts = readdirSync(folder).map((name) =>
    readFileSync(new URL(`${name}/source.txt`, folder), 'utf8'),
  );
  const unwanted = new URL('../../../fixtures/unwanted/blocks.json', import.meta.url);
  const blocks = JSON.parse(readFileSync(unwanted, 'utf8')) as { paragraphs: string[] }[];
  const lines = [...texts, ...blocks.map(({ paragraphs }) => paragraphs.join('\n'))].flatMap(
    (text) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
  );
  const missed = lines.flatMap((line) => {
    const words = new Set(wordsOf(line));
    const tried = [lexicon.ofBlocks, lexicon.ofSentences].flatMap(({ byWord, always }) => [
      ...always,
      ...[...words].flatMap((word) => byWord.get(word) ?? []),
    ]);
    return lexicon.rules
      .filter((rule) => rule.pattern.test(line) && !tried.includes(rule))
      .map(({ name }) => `${name}: ${line}`);
  });
  expect(missed).toEqual([]);
});
