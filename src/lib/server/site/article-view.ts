/** An article as its reader may see it, with the excerpts that stand in it. */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Revision, Store } from '../../store/store.ts';
import { surroundingsOf } from './surroundings.ts';
import type { ArticleView, MarkedSpan, Piece } from './views.ts';

/** Null where there is no such article. */
export function viewArticle(store: Store, id: string, revision: Revision): ArticleView | null {
  const whole = store.article(id, revision);
  if (!whole) return null;
  const titles = new Map<string, string>();
  const titleOf = (event: string): string => {
    const known = titles.get(event);
    if (known !== undefined) return known;
    const found = store.event(event, revision);
    const title = found.found === 'event' ? found.event.title : '';
    titles.set(event, title);
    return title;
  };
  const marks = store.mentionsIn(id, revision).map(({ event, mention }): MarkedSpan => ({
    mention: mention.id,
    event,
    title: titleOf(event),
    start: mention.excerpt.start,
    end: mention.excerpt.end,
  }));
  return {
    article: withoutText(whole),
    pieces: whole.rights === 'full' ? wholeOf(whole.text) : around(whole.text, marks),
    marks,
  };
}

function withoutText(whole: Article): ArticleView['article'] {
  const article: { -readonly [F in keyof Article]?: Article[F] } = { ...whole };
  delete article.text;
  delete article.textHash;
  return article as ArticleView['article'];
}

const wholeOf = (text: string): readonly Piece[] =>
  text === '' ? [] : [{ start: 0, end: text.length, text }];

/** Where only excerpts may be shown: each with its surroundings, those that touch made one. */
function around(text: string, marks: readonly MarkedSpan[]): readonly Piece[] {
  if (text === '') return [];
  const joined: { start: number; end: number }[] = [];
  const spans = marks.map((mark): Span => surroundingsOf(text, mark));
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
