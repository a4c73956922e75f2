/** What of an article's text may be shown: all of it, or its excerpts with their surroundings. */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { surroundingsOf } from './surroundings.ts';

/** Stretches of the text, in its order, those that touch made one. `excerpts`: where they stand. */
export function shownText(
  { text, rights }: Pick<Article, 'text' | 'rights'>,
  excerpts: readonly Span[],
): readonly Span[] {
  if (text === '') return [];
  if (rights === 'full') return [{ start: 0, end: text.length }];
  const joined: { start: number; end: number }[] = [];
  const spans = excerpts.map((excerpt): Span => surroundingsOf(text, excerpt));
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
