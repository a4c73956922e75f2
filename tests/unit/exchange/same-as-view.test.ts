/** Every format holds exactly the events of the view, as `/events.json` does. */
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '#lib/exchange/atom.ts';
import { bibtex } from '#lib/exchange/bibtex.ts';
import { eventsCalendar } from '#lib/exchange/calendar.ts';
import { eventsCsv } from '#lib/exchange/csv.ts';
import type { SharedView } from '#lib/exchange/shared-view.ts';
import type { Issue } from '#lib/model/issue.ts';
import { parseEventId } from '#lib/model/ids.ts';
import { ms } from '#lib/model/units.ts';
import { MOST_SHARED, sharedView } from '#lib/server/site/shared-view.ts';
import { siteService, type SiteService } from '#lib/server/site-service.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import type { Store } from '#lib/store/store.ts';
import { DEFAULT_VIEW, type View } from '#lib/url/view.ts';
import { article, event, hash10, mention, when } from '../../store/samples.ts';
import { KINDS, randomChoices } from '../filter/random-views.ts';
import { LINKS, SAMPLE } from './samples.ts';

const SITE = SAMPLE.site;
const text = article('text', 'Norway blamed Denmark. Denmark replied.');
const quotes = [mention(text, 'Norway blamed Denmark.'), mention(text, 'Denmark replied.')];

const dates = fc.constantFrom(
  when('2021-03-04', '2021-03-05'),
  when('2021-03-01', '2021-04-01'),
  when(null, '2021-03-05'),
  when('2021-03-05', null),
  when(null, null),
);
const windows = fc.constantFrom(
  null,
  { from: ms(Date.UTC(2021, 2, 5)), to: ms(Date.UTC(2021, 2, 8)) },
  { from: null, to: ms(Date.UTC(2021, 2, 3)) },
  { from: ms(Date.UTC(2022, 0, 1)), to: null },
);
const events = fc
  .array(fc.record({ when: dates, type: fc.constantFrom(...KINDS) }), { maxLength: 10 })
  .map((parts) =>
    parts.map((part, i) =>
      event(hash10(i), [quotes[i % 2]!], { ...part, source: ['RUS'], target: ['TUR'] }),
    ),
  );

const sharedOf = (service: SiteService, view: View, newest: number | null = null): SharedView => {
  const shared = service.shared(view, { newest });
  if ('code' in shared) throw new Error(shared.message);
  return shared;
};

describe('a view', () => {
  it('is the same events in every format', () => {
    fc.assert(
      fc.property(events, randomChoices, windows, (all, choice, time) => {
        const store = openSqliteStore(':memory:');
        try {
          store.commit({ at: '2026-01-01T00:00:00Z', articles: [text], events: all });
          const service = siteService(store, () => SITE);
          const view = { ...DEFAULT_VIEW, ...choice, sources: [], time };
          const { events: told } = JSON.parse(service.eventsJson(view)) as {
            events: readonly { readonly id: string; readonly when: { readonly edtf: unknown } }[];
          };
          const ids = told.map(({ id }) => id);
          const hashes = ids.map((id) => parseEventId(id)?.hash);
          const shared = sharedOf(service, view);
          expect(csvParse(eventsCsv(shared, LINKS)).map((row) => row['id'])).toEqual(ids);
          const calendar = eventsCalendar(shared, LINKS);
          expect([...calendar.matchAll(/^UID:(\w+)@/gm)].map(([, hash]) => hash)).toEqual(
            hashes.filter((_, i) => told[i]?.when.edtf !== null),
          );
          const cited = bibtex(shared, LINKS, { accessed: '2026-01-01', quotes: false });
          expect([...cited.matchAll(/^@misc\{demarche-(\w+),/gm)].map(([, hash]) => hash)).toEqual(
            hashes,
          );
          const feed = atomFeed(sharedOf(service, view, 100), LINKS);
          expect(
            [...feed.matchAll(/^ {2}<id>.*\/(.+)<\/id>$/gm)].map(([, id]) => id).sort(),
          ).toEqual([...ids].sort());
        } finally {
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of more events than are handed over at once is refused, not cut', () => {
    const store = openSqliteStore(':memory:');
    const crowded: Store = {
      ...store,
      events: () => ({ items: [], total: MOST_SHARED + 1, next: null }),
    };
    const refused = sharedView(crowded, SITE, 0, {}) as Issue;
    expect(refused.code).toBe('too-many-events');
    expect(refused.message).toContain(String(MOST_SHARED + 1));
    expect(sharedView(crowded, SITE, 0, {}, { most: MOST_SHARED + 1 })).toHaveProperty('events');
    store.close();
  });

  it('of an event is that event, and passes over what is none', () => {
    const store = openSqliteStore(':memory:');
    const one = event(hash10(1), [quotes[0]!]);
    store.commit({ at: '2026-01-01T00:00:00Z', articles: [text], events: [one] });
    const service = siteService(store, () => SITE);
    expect(service.sharedById([one.id, 'no', hash10(9)]).events.map((e) => e.event)).toEqual([one]);
    expect(service.annotatedEvent(one.id)?.excerpts).toHaveLength(1);
    expect(service.annotatedArticle('text')?.excerpts).toEqual([
      { event: one, mention: quotes[0], article: text },
    ]);
    expect(service.annotatedEvent(hash10(9))).toBeNull();
    expect(service.annotatedArticle('none')).toBeNull();
    store.close();
  });
});
