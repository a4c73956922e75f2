/** The page filters in the browser, `/events.json` in the store: they answer alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEvents } from '#lib/filter/filter-events.ts';
import { STATUSES } from '#lib/model/status.ts';
import { siteService } from '#lib/server/site-service.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { DEFAULT_VIEW } from '#lib/url/view.ts';
import { article, event, hash10, mention } from '../../store/samples.ts';
import { ACTORS, KINDS, randomChoices } from './random-views.ts';

const WORDS = ['plane', 'planes', 'apology', 'tomato', 'Ankara', 'Élysée'];
const sides = fc.subarray(ACTORS, { maxLength: 3 });
const articles = [
  article('a', 'The plane fell. Ankara spoke.', { outlet: 'The Moscow Times' }),
  article('b', 'No apology came. The planes stayed.', { outlet: 'TASS' }),
  article('c', 'A tomato is no apology. The Élysée waited.', { outlet: 'Brief', kind: 'brief' }),
  article('d', 'Nobody signed this plane.', { outlet: null }),
  // Another name by the same slug.
  article('e', 'Planes again.', { outlet: 'Tass' }),
];
const quotes = articles.flatMap((one) =>
  one.text.split('. ').map((quote) => mention(one, quote.replace(/\.$/, ''))),
);

const events = fc
  .array(
    fc.record({
      source: sides,
      target: sides,
      type: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      title: fc.constantFrom('A plane', 'An apology', 'Nothing at all'),
      mentions: fc.subarray(quotes, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ mentions: [first, ...others], ...rest }, i) =>
      event(hash10(i), [first ?? quotes[0]!, ...others], rest),
    ),
  );
const searches = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.subarray([...WORDS, 'PLAN', 'elysee', 'plane.'], { maxLength: 2 }).map((all) => all.join(' ')),
);

describe('a view', () => {
  it('shows the same events on the page and as data', () => {
    fc.assert(
      fc.property(events, randomChoices, searches, (all, choice, q) => {
        const store = openSqliteStore(':memory:');
        try {
          store.commit({ at: '2026-01-01T00:00:00Z', articles, events: all });
          const service = siteService(store, () => SITE);
          const { events: drawn, entries } = service.timeline();
          const view = { ...DEFAULT_VIEW, ...choice, q };
          const found = q === '' ? null : new Set(service.search(q).hits.map((hit) => hit.event));
          const detailsOf = (id: string) => entries.find((entry) => entry.id === id);
          const shown = filterEvents(drawn, view, detailsOf, found).map(({ id }) => id);
          const data = JSON.parse(service.eventsJson(view)) as { events: { id: string }[] };
          expect(shown).toEqual(data.events.map(({ id }) => id));
        } finally {
          store.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});

const SITE = {
  title: 'Planes',
  summary: '',
  language: 'en',
  window: null,
  dyads: [],
  halfLife: 30,
};
