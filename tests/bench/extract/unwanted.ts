/**
 * Events that come out of what is not the article: appeals, captions, newsletter boxes, lines about
 * the author, links to other articles. Made-up cases, each block set into a made-up article and told as plain text
 * and as a page of neutral markup, where no element says what it is. And whether the article
 * itself still tells its events. Every third case is kept aside.
 */
import { readFileSync } from 'node:fs';
import { readHtml } from '#lib/extract/article/read-html.ts';
import type { Draft } from '#lib/extract/draft.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import type { Row } from './row.ts';

interface Article {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

interface Block {
  readonly kind: 'appeal' | 'caption' | 'newsletter' | 'bio' | 'related';
  readonly place: 'start' | 'middle' | 'end';
  readonly paragraphs: readonly string[];
}

interface Judged {
  /** Events out of the block. */
  readonly unwanted: number;
  readonly wanted: number;
  /** Events that the article tells without the block. */
  readonly alone: number;
}

const isAside = (_: unknown, index: number): boolean => index % 3 === 2;

export const unwanted: Bench = {
  name: 'unwanted',
  run: (context) => {
    const file = new URL('unwanted-cases.json', import.meta.url);
    const { articles, blocks } = JSON.parse(readFileSync(file, 'utf8')) as {
      articles: Article[];
      blocks: Block[];
    };
    const alone = articles.map((article) => readText(article, article.paragraphs, context));
    return (['text', 'page'] as const).flatMap((form) => {
      const judged = blocks.map((block, index): Judged => {
        const article = articles[index % articles.length]!;
        const paragraphs = withBlock(article.paragraphs, block);
        const draft = { text: readText, page: readPage }[form](article, paragraphs, context);
        const false_ = draft.events.filter(({ trigger }) =>
          block.paragraphs.some((line) => holds(line, draft, trigger.start)),
        );
        if (!isAside(block, index))
          for (const event of false_)
            context.tell?.(
              `${form}, ${block.kind}: ${event.title} (${event.rule}) out of ${block.paragraphs.join(' / ')}`,
            );
        return {
          unwanted: false_.length,
          wanted: draft.events.length - false_.length,
          alone: alone[index % articles.length]!.events.length,
        };
      });
      const on = form === 'text' ? 'plain text' : 'neutral markup';
      const rows: Row[] = [
        {
          ...{
            stage: 'boilerplate',
            what: 'false events',
            on,
            unit: 'events',
            of: 'cases',
            peers: [],
          },
          ours: measureParts(judged, isAside, (some) => sum(some, (one) => one.unwanted)),
        },
        {
          ...{
            stage: 'boilerplate',
            what: 'events of the article kept',
            on,
            unit: '%',
            of: 'cases',
            peers: [],
          },
          ours: measureParts(
            judged,
            isAside,
            (some) => (100 * sum(some, (one) => one.wanted)) / sum(some, (one) => one.alone),
          ),
        },
      ];
      return rows;
    });
  },
};

const sum = (some: readonly Judged[], count: (one: Judged) => number): number =>
  some.reduce((total, one) => total + count(one), 0);

function withBlock(paragraphs: readonly string[], { place, paragraphs: block }: Block): string[] {
  const at = { start: 0, middle: 2, end: paragraphs.length }[place];
  return [...paragraphs.slice(0, at), ...block, ...paragraphs.slice(at)];
}

function holds(line: string, { text }: Draft, at: number): boolean {
  const start = text.indexOf(line);
  return start >= 0 && start <= at && at < start + line.length;
}

function readText(
  { title, outlet, published }: Article,
  paragraphs: readonly string[],
  { knowledge }: Context,
): Draft {
  const text = paragraphs.join('\n\n');
  return annotate(inputOf(text, { title, outlet, published, publishedFrom: 'given' }), knowledge);
}

function readPage(article: Article, paragraphs: readonly string[], { knowledge }: Context): Draft {
  const { title, outlet, published } = article;
  const lines = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  const page = readHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div><h1>${title}</h1><div>${lines}</div></div></body></html>`,
    'https://example.org/story',
  );
  if ('code' in page) throw new Error(`the page of the case is not read: ${page.message}`);
  const given = { title, outlet, published, publishedFrom: 'given' } as const;
  return annotate(inputOf(page.text, { ...given, removed: page.removed }), knowledge);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
