/** Full-text search: the events that a store finds for some words, and where the words stand. */
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { FoundIn, SearchAnswer, SearchHit } from '../../model/search-answer.ts';
import type { Revision, Store } from '../../store/store.ts';
import { foldedWords, placesOf, type FoldedWord } from '../../text/find-terms.ts';
import { searchTerms, tidySearch, type SearchTerm } from '../../text/search-terms.ts';
import { readOnce } from './read-once.ts';
import { shownText } from './shown-text.ts';
import { snippetOf, type SearchedText } from './snippet.ts';

const MOST_HITS = 10_000; // events of one answer
const MOST_SHOWN = 1_000; // of which it says where the words stand

export function search(store: Store, revision: Revision, text: string): SearchAnswer {
  const q = tidySearch(text).text;
  if (q === '') return { q, revision, total: 0, hits: [] };
  const terms = searchTerms(q);
  const page = store.events({ from: null, to: null, text: q, revision, limit: MOST_HITS });
  const articles = readOnce((id: string) => readArticle(store, id, revision));
  const hits = page.items.map((event, i) =>
    i < MOST_SHOWN ? hitOf(event, terms, articles) : bareHit(event),
  );
  return { q, revision, total: page.total, hits };
}

const bareHit = ({ id }: DiplomaticEvent): SearchHit => ({
  event: id,
  found: [],
  listed: false,
  snippet: null,
  article: null,
});

/** A text that words may stand in, and whose it is. */
interface Passage extends SearchedText {
  readonly found: FoundIn;
  readonly article: SearchHit['article'];
}

interface SearchedArticle {
  readonly head: SearchHit['article'];
  /** Its title and its text, read when they are first asked for. */
  passages(this: void): readonly Passage[];
}

function hitOf(
  event: DiplomaticEvent,
  terms: readonly SearchTerm[],
  articles: (id: string) => SearchedArticle,
): SearchHit {
  const missing = new Set(terms);
  const found = new Set<FoundIn>();
  let last: { readonly passage: Passage; readonly terms: readonly SearchTerm[] } | null = null;
  let looked = 0;
  for (const passage of passagesOf(event, articles)) {
    const here = [...missing].filter((term) => passage.places(term).length > 0);
    looked++;
    if (here.length === 0) continue;
    found.add(passage.found);
    last = { passage, terms: here };
    for (const term of here) missing.delete(term);
    if (missing.size === 0) break;
  }
  return {
    event: event.id,
    found: [...found],
    listed: missing.size === 0 && looked <= LISTED,
    snippet: last && snippetOf(last.passage, last.terms, terms),
    article: last?.passage.article ?? null,
  };
}

/** Passages that a list shows: the title and the first excerpt. */
const LISTED = 2;

/** What is nearest to the event first. */
function* passagesOf(
  event: DiplomaticEvent,
  articles: (id: string) => SearchedArticle,
): Generator<Passage> {
  yield passageOf('title', event.title, null);
  for (const { excerpt } of event.mentions)
    yield passageOf('excerpt', excerpt.exact, articles(excerpt.articleId).head);
  for (const id of new Set(event.mentions.map(({ excerpt }) => excerpt.articleId)))
    yield* articles(id).passages();
}

const passageOf = (found: FoundIn, text: string, article: SearchHit['article']): Passage => ({
  found,
  text,
  article,
  ...searched(foldedWords(text)),
  shown: [{ start: 0, end: text.length }],
});

/** Each term is looked for once: an article tells many events. */
const searched = (words: readonly FoldedWord[]): Pick<SearchedText, 'words' | 'places'> => ({
  words,
  places: readOnce((term: SearchTerm) => placesOf(words, term)),
});

function readArticle(store: Store, id: string, revision: Revision): SearchedArticle {
  const article = store.article(id, revision);
  if (!article) return { head: null, passages: () => [] };
  const { title, text, removed } = article;
  const head = { id, title };
  let made: readonly Passage[] | undefined;
  const make = (): readonly Passage[] => [
    passageOf('article', title, head),
    {
      found: 'article',
      text,
      article: head,
      ...searched(
        foldedWords(text).filter(
          (word) => !removed.some(({ start, end }) => start <= word.start && word.start < end),
        ),
      ),
      shown: shownText(
        article,
        store.mentionsIn(id, revision).map(({ mention }) => mention.excerpt),
      ),
    },
  ];
  return { head, passages: () => (made ??= make()) };
}
