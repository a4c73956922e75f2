/**
 * Blocks that an outlet prints under article after article. Background is repeated too ("Turkey
 * shot down a Russian warplane in November"), so a repeated block counts only in a run of such
 * blocks at an article's very beginning or end.
 */
import type { Removed } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';

/** Articles of one outlet that must have it. */
const MIN_ARTICLES = 3;

interface Printed {
  readonly outlet: string | null;
  readonly text: string;
}

/** For each article, in order, its repeated blocks. An article without an outlet has none. */
export function repeatedBlocks(articles: readonly Printed[]): Removed[][] {
  const counts = new Map<string, number>();
  const read = articles.map(({ outlet, text }) => {
    if (outlet === null) return [];
    const blocks = splitParagraphs(text).map((span) => ({ span, key: keyOf(outlet, text, span) }));
    for (const key of new Set(blocks.map((block) => block.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return blocks;
  });
  const isRepeated = ({ key }: { key: string }) => counts.get(key)! >= MIN_ARTICLES;
  return read.map((blocks) => {
    const first = blocks.findIndex((block) => !isRepeated(block));
    if (first < 0) return [];
    const last = blocks.findLastIndex((block) => !isRepeated(block));
    return [blocks.slice(0, first), blocks.slice(last + 1)]
      .filter((run) => run.length > 0)
      .map((run) => ({ start: run[0]!.span.start, end: run.at(-1)!.span.end, reason: 'repeated' }));
  });
}

const keyOf = (outlet: string, text: string, { start, end }: Span): string =>
  `${outlet}\n${text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')}`;
