import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { search } from '#lib/server/site/search.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { findTerms } from '#lib/text/find-terms.ts';
import { searchTerms } from '#lib/text/search-terms.ts';
import { article, event, hash10, mention } from '../../store/samples.ts';

const LONG = 'word '.repeat(60);
const ours = article(
  'ours',
  `Norway blamed Denmark over the buoys. A Swedish frigate waited.\n${LONG}Herring was cheap. ${LONG}\nSubscribe to our letter about seals.`,
  {
    title: 'Buoys adrift',
    removed: [],
  },
);
const theirs = article(
  'theirs',
  `Oslo talks followed.\n${LONG}Whales were not discussed. ${LONG}`,
  {
    title: 'Talks in Oslo',
    rights: 'excerpts',
  },
);
const removed = {
  ...ours,
  removed: [
    { start: ours.text.indexOf('Subscribe'), end: ours.text.length, reason: 'newsletter' as const },
  ],
};
const blame = event(hash10(1), [mention(ours, 'Norway blamed Denmark over the buoys.')], {
  title: 'Norway accuses Denmark',
});
const talks = event(
  hash10(2),
  [mention(theirs, 'Oslo talks followed.'), mention(ours, 'A Swedish frigate waited.')],
  { title: 'Talks of the two' },
);

function asked(q: string) {
  const store = openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  store.commit({ at: '2026-01-01T00:00:00Z', articles: [removed, theirs], events: [blame, talks] });
  return search(store, 1, q);
}
const marked = (q: string) =>
  asked(q).hits.map(({ snippet }) =>
    snippet?.spans.map(({ start, end }) => snippet.text.slice(start, end)).join('|'),
  );

describe('a search', () => {
  it('says of each event where it was found, the nearest place first', () => {
    expect(asked('accuses').hits).toEqual([
      {
        event: blame.id,
        found: ['title'],
        listed: true,
        snippet: {
          text: 'Norway accuses Denmark',
          spans: [{ start: 7, end: 14 }],
          cutBefore: false,
          cutAfter: false,
        },
        article: null,
      },
    ]);
    expect(asked('buoys').hits).toMatchObject([
      { event: blame.id, found: ['excerpt'], listed: true, article: { id: 'ours' } },
      { event: talks.id, found: ['article'], listed: false, article: { title: 'Buoys adrift' } },
    ]);
    expect(asked('adrift accuses').hits).toMatchObject([
      { event: blame.id, found: ['title', 'article'], listed: false },
    ]);
  });

  it('tells an excerpt that a list does not show from the first', () => {
    const [first] = asked('oslo').hits;
    expect(first).toMatchObject({ event: talks.id, found: ['excerpt'], listed: true });
    const [, second] = asked('frigate').hits;
    expect(second).toMatchObject({ event: talks.id, found: ['excerpt'], listed: false });
  });

  it('quotes a few words around, cut at their edges', () => {
    const [hit] = asked('herring').hits;
    const snippet = hit?.snippet;
    expect(snippet?.text).toMatch(/^word word .*word Herring was cheap\. word.* word$/);
    expect(snippet?.text.length).toBeLessThanOrEqual(200);
    expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('marks every word that is searched for', () => {
    expect(marked('cheap herring')).toEqual(['Herring|cheap', 'Herring|cheap']);
    expect(marked('SWED')).toEqual(['Swedish', 'Swedish']);
  });

  it('quotes nothing of a text that may not be shown', () => {
    expect(asked('whales').hits).toEqual([
      {
        event: talks.id,
        found: ['article'],
        listed: false,
        snippet: null,
        article: { id: 'theirs', title: 'Talks in Oslo' },
      },
    ]);
  });

  it('finds nothing in what is no part of the article', () => {
    expect(asked('seals')).toMatchObject({ total: 0, hits: [] });
  });

  it('is none without a word', () => {
    for (const q of ['', '  ', '"*"'])
      expect(asked(q)).toEqual({ q: '', revision: 1, total: 0, hits: [] });
  });

  it('takes whatever is typed for plain words, and answers plain text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...['<script>alert(1)</script>', '"', 'a" OR "b', 'NEAR(a b)', 'x*', '{a}']),
      fc.constantFrom(...['title:norway', '-norway', "'; drop table event", 'x'.repeat(10_000)]),
    );
    fc.assert(
      fc.property(typed, (q) => {
        for (const { snippet } of asked(q).hits) {
          const text = snippet?.text ?? '';
          const terms = searchTerms(q);
          const spans = findTerms(text, terms);
          expect(snippet?.spans ?? []).toEqual(spans);
          expect(`${blame.title}\n${talks.title}\n${ours.text}\n${ours.title}`).toContain(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
