/** An event with everything its mentions point to. */
import type { Article } from '../../model/article.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Revision, Store } from '../../store/store.ts';
import { surroundingsOf } from './surroundings.ts';
import type { ArticleHead, EventView, MentionView, ReviewView } from '../../model/event-view.ts';
import type { EventAnswer } from './views.ts';

/** `id`: whole, with another slug, or its hash alone. */
export function answerEvent(store: Store, id: string, revision: Revision): EventAnswer {
  const found = store.event(id, revision);
  return found.found === 'event'
    ? { found: 'event', view: viewOf(store, found.event, revision) }
    : found;
}

function viewOf(store: Store, event: DiplomaticEvent, revision: Revision): EventView {
  const articles = new Map<string, Article | null>();
  const articleOf = ({ excerpt: { articleId } }: Mention): Article | null => {
    const known = articles.get(articleId);
    if (known !== undefined) return known;
    const article = store.article(articleId, revision);
    articles.set(articleId, article);
    return article;
  };
  const { record } = event.when;
  return {
    event,
    mentions: event.mentions.map((mention) => mentionView(mention, articleOf(mention))),
    record:
      record === null ? null : (store.records(revision).find(({ id }) => id === record) ?? null),
    reviews: reviewsOf(store, event, revision),
  };
}

function mentionView(mention: Mention, article: Article | null): MentionView {
  const { excerpt, evidence } = mention;
  // Of a revision whose text is no longer kept, the excerpt is all there is.
  const text = article?.textHash === excerpt.textHash ? article.text : '';
  const around = text === '' ? excerpt : surroundingsOf(text, excerpt);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text === ''
      ? excerpt.exact.slice(Math.max(0, start - excerpt.start), Math.max(0, end - excerpt.start))
      : text.slice(start, end);
  return {
    mention,
    article: article ? headOf(article) : unknownHead(excerpt.articleId),
    before: text.slice(around.start, excerpt.start),
    after: text.slice(excerpt.end, around.end),
    evidenceWords: evidence.map(words),
  };
}

const headOf = ({
  id,
  title,
  titleDerived,
  outlet,
  url,
  published,
  kind,
}: Article): ArticleHead => ({ id, title, titleDerived, outlet, url, published, kind });

const unknownHead = (id: string): ArticleHead => ({
  id,
  title: id,
  titleDerived: true,
  outlet: null,
  url: null,
  published: null,
  kind: 'given',
});

/** Each with what it did here; one that is no longer in the folder is passed over. */
function reviewsOf(
  store: Store,
  { reviewed = [] }: DiplomaticEvent,
  revision: Revision,
): readonly ReviewView[] {
  if (reviewed.length === 0) return [];
  const reviews = new Map(store.reviews(revision).map((review) => [review.id, review]));
  return reviewed.flatMap(({ review: id, ...done }) => {
    const review = reviews.get(id);
    return review ? [{ ...done, review }] : [];
  });
}
