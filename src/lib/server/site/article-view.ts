/** An article as its reader may see it, with the excerpts that stand in it. */
import type { Article } from '../../model/article.ts';
import type { ArticleView, MarkedSpan } from '../../model/article-view.ts';
import type { DiplomaticEvent, EventId } from '../../model/diplomatic-event.ts';
import type { Revision, Store } from '../../store/store.ts';
import { readOnce } from './read-once.ts';
import { shownText } from './shown-text.ts';

/** Null where there is no such article. */
export function viewArticle(store: Store, id: string, revision: Revision): ArticleView | null {
  const whole = store.article(id, revision);
  if (!whole) return null;
  const eventOf = readOnce((id: EventId): DiplomaticEvent | null => {
    const found = store.event(id, revision);
    return found.found === 'event' ? found.event : null;
  });
  const marks = store.mentionsIn(id, revision).map(({ event, mention }): MarkedSpan => {
    const { title, when, status } = eventOf(event) ?? mention;
    const { start, end } = mention.excerpt;
    return { mention: mention.id, event, title, when, status, start, end };
  });
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
