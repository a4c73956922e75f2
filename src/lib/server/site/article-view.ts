/** An article as its reader may see it, with the excerpts that stand in it. */
import type { Article } from '../../model/article.ts';
import type { Revision, Store } from '../../store/store.ts';
import { shownText } from './shown-text.ts';
import type { ArticleView, MarkedSpan } from './views.ts';

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
    pieces: shownText(whole, marks).map(({ start, end }) => ({
      start,
      end,
      text: whole.text.slice(start, end),
    })),
    marks,
  };
}

function withoutText(whole: Article): ArticleView['article'] {
  const article: { -readonly [F in keyof Article]?: Article[F] } = { ...whole };
  delete article.text;
  delete article.textHash;
  return article as ArticleView['article'];
}
