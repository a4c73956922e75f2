/**
 * No event comes out of what a page says beside its article, wherever the block stands and whether
 * it is plain text or neutral markup; and news that speaks like such a block stays whole.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#lib/extract/article/read-html.ts';
import { findBoilerplate } from '#lib/extract/boilerplate/find.ts';
import type { Draft } from '#lib/extract/draft.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { inputOf } from '../../../bench/extract/article-input.ts';
import { lexicon } from './lexicon.ts';

interface Article {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const fixture = <T>(name: string): T =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/unwanted/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
const articles = fixture<Article[]>('articles');
const blocks = fixture<{ kind: string; paragraphs: string[] }[]>('blocks');
const news = fixture<string[]>('news');
const { knowledge } = loadKnowledge(`${programFolder()}/data`);

type Place = 'start' | 'middle' | 'end';
const PLACES: readonly Place[] = ['start', 'middle', 'end'];

/** In this order, and not by the rest's: two articles, in turn. */
const articleFor = (index: number): Article => articles[index % articles.length]!;

function withBlock({ paragraphs }: Article, block: readonly string[], place: Place): string[] {
  const at = { start: 0, middle: 2, end: paragraphs.length }[place];
  return [...paragraphs.slice(0, at), ...block, ...paragraphs.slice(at)];
}

function readText({ title, outlet, published }: Article, paragraphs: readonly string[]): Draft {
  const given = { title, outlet, published, publishedFrom: 'given' } as const;
  return annotate(inputOf(paragraphs.join('\n\n'), given), knowledge);
}

function readPage({ title, outlet, published }: Article, paragraphs: readonly string[]): Draft {
  const lines = paragraphs.map(
    (line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  );
  const page = readHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div><h1>${title}</h1><div>${lines.join('\n')}</div></div></body></html>`,
    'https://example.org/story',
  );
  if ('code' in page) throw new Error(page.message);
  const given = { title, outlet, published, publishedFrom: 'given' } as const;
  return annotate(inputOf(page.text, { ...given, removed: page.removed }), knowledge);
}

function isWithin(draft: Draft, lines: readonly string[], at: number): boolean {
  return lines.some((line) => {
    const start = draft.text.indexOf(line);
    return start >= 0 && at >= start && at < start + line.length;
  });
}

describe.each([
  ['plain text', readText],
  ['neutral markup', readPage],
] as const)('in %s', (_, read) => {
  test.each(PLACES)(
    'blocks at the %s of an article tell nothing, the article all it told',
    (place) => {
      const told = blocks.flatMap(({ kind, paragraphs }, index) => {
        const article = articleFor(index);
        const draft = read(article, withBlock(article, paragraphs, place));
        const unwanted = draft.events.filter(({ trigger }) =>
          isWithin(draft, paragraphs, trigger.start),
        );
        const lost =
          draft.events.length - unwanted.length < read(article, article.paragraphs).events.length;
        const problems = unwanted.map(({ title }) => title);
        if (lost) problems.push('the article lost an event');
        return problems.map((problem) => `${kind}: ${problem} – ${paragraphs.join(' / ')}`);
      });
      expect(told).toEqual([]);
    },
  );

  test.each(PLACES)('news at the %s of an article that speaks so is kept', (place) => {
    const removed = news.flatMap((line, index) => {
      const article = articleFor(index);
      const draft = read(article, withBlock(article, [line], place));
      return draft.removed.map(({ start, end }) => draft.text.slice(start, end));
    });
    expect(removed).toEqual([]);
  });
});

test('an appeal in an article of one long line takes only the sentences that speak so', () => {
  const line = articles.flatMap(({ paragraphs }) => paragraphs).join(' ');
  const half = `${line} `.repeat(Math.ceil(500_000 / line.length));
  const appeal =
    'Dear readers, we are facing hard times. Your support makes our work possible. Please support us monthly from just $2.';
  const found = findBoilerplate(
    `${half}${appeal} ${half}`,
    { outlet: null, byline: null },
    lexicon,
  );
  const text = `${half}${appeal} ${half}`;
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([appeal]);
});
