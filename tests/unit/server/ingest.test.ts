import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { ingest, type IngestOptions, type IngestSummary } from '#lib/server/ingest.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import type { Store } from '#lib/store/store.ts';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeExtraction } from './fake-extraction.ts';
import { type Files, makeFolder, putFiles } from './folders.ts';

const NOW = Date.UTC(2026, 10, 23);
const SITE = { 'site.json': '{"title":"Buoys"}' };

const article = (id: string, text: string, published = '2021-03-05'): Files => ({
  [`articles/${id}.txt`]: text,
  [`articles/${id}.json`]: JSON.stringify({ published, outlet: 'The Harbour Gazette', title: id }),
});
const review = (action: object): string =>
  JSON.stringify({ author: 'An Editor', reason: 'A reason', date: '2021-04-01', action });

function start(files: Files) {
  const folder = makeFolder({ ...SITE, ...files });
  const store = openStore();
  const extraction = fakeExtraction();
  const run = (more: Partial<IngestOptions> = {}): IngestSummary => {
    const ingested = ingest(folder, store, { extraction, now: NOW, ...more });
    if (!ingested.ok) throw new Error(ingested.issues.map(({ message }) => message).join('\n'));
    return ingested.summary;
  };
  return {
    folder,
    store,
    extraction,
    run,
    ledger: () => readFileSync(join(folder, 'ledger.jsonl'), 'utf8'),
  };
}

function openStore(): Store {
  const store = openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  return store;
}

const live = (store: Store): readonly DiplomaticEvent[] =>
  store.events({ from: null, to: null, limit: 10_000 }).items;
const only = (store: Store): DiplomaticEvent => {
  const events = live(store);
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('ingest', () => {
  it('makes events of articles, each with its words', () => {
    const { run, store } = start(
      article('one', 'Fog. NOR blames DNK on 2021-03-04 over buoys. Rain.'),
    );
    expect(run()).toMatchObject({
      articles: 1,
      events: 1,
      added: ['one'],
      minted: 1,
      revision: 1,
      issues: [],
    });
    const event = only(store);
    expect(event).toMatchObject({ title: 'NOR blames DNK', origin: 'extracted' });
    expect(event.id).toMatch(/^nor-blames-dnk-[0-9a-z]{10}$/);
    expect(event.mentions[0]).toMatchObject({
      id: 'one#5-45-ACCUSE',
      excerpt: {
        exact: 'NOR blames DNK on 2021-03-04 over buoys.',
        prefix: 'Fog. ',
        suffix: ' Rain.',
      },
    });
    expect(store.actors()).toEqual([{ code: 'NOR', kind: 'state', name: 'Norway' }]);
  });

  it('does nothing where nothing changed', () => {
    const { run, store, extraction, ledger } = start(article('one', 'NOR blames DNK.'));
    run();
    const written = ledger();
    expect(run()).toMatchObject({
      articles: 1,
      events: 1,
      added: [],
      minted: 0,
      revision: 1,
      difference: [],
    });
    expect(extraction.runs).toEqual(['one']);
    expect(ledger()).toBe(written);
    expect(store.revision()).toBe(1);
  });

  it('extracts again only what changed', () => {
    const { run, folder, extraction } = start({
      ...article('one', 'NOR blames DNK.'),
      ...article('two', 'SWE helps FIN.'),
    });
    run();
    putFiles(folder, article('two', 'SWE helps FIN. FIN helps SWE.'));
    expect(run()).toMatchObject({ changed: ['two'], minted: 1, revision: 2, events: 3 });
    expect(extraction.runs).toEqual(['one', 'two', 'two']);
  });

  it('says what would change, and changes nothing', () => {
    const { run, folder, store } = start(article('one', 'NOR blames DNK on 2021-03-04.'));
    const { difference } = run({ diff: true });
    expect(difference).toEqual([
      '+ article one: one',
      expect.stringMatching(
        /^\+ 2021-03-04 ACCUSE: NOR blames DNK \[nor-blames-dnk-\w{10}, 1 excerpt\]$/,
      ),
    ]);
    expect(store.revision()).toBe(0);
    expect(existsSync(join(folder, 'ledger.jsonl'))).toBe(false);
    run();
    const added = makeFolder(article('two', 'DNK blames NOR.'));
    const files = ['articles/two.txt', 'articles/two.json'];
    const would = run({
      diff: true,
      added: files.map((file) => ({ file, from: join(added, file) })),
    });
    expect(would.added).toEqual(['two']);
    expect(store.revision()).toBe(1);
  });

  it('joins what two articles tell, and keeps the id of the first', () => {
    const { run, folder, store } = start(
      article('zebra', 'NOR blames DNK on 2021-03-04.', '2021-03-06'),
    );
    run();
    const { id } = only(store);
    putFiles(
      folder,
      article('alpha', 'On Monday NOR blames DNK on 2021-03-04 again.', '2021-03-04'),
    );
    run();
    expect(only(store)).toMatchObject({ id, mentions: [{}, {}] });
    rmSync(join(folder, 'articles/zebra.txt'));
    rmSync(join(folder, 'articles/zebra.json'));
    expect(run()).toMatchObject({ removed: ['zebra'], retired: 0 });
    expect(only(store).id).toBe(id);
  });

  it('redirects the newer of two that prove to be one', () => {
    const { run, folder, store } = start(article('one', 'NOR blames DNK on 2021-03-04.'));
    run();
    const older = only(store).id;
    putFiles(folder, article('two', 'NOR blames DNK on 2021-03-07.'));
    run();
    const newer = live(store).find(({ id }) => id !== older)!.id;
    putFiles(folder, article('two', 'Corrected: NOR blames DNK on 2021-03-04.'));
    expect(run()).toMatchObject({ redirected: 1, minted: 0 });
    expect(store.event(newer)).toEqual({ found: 'moved', to: older });
    putFiles(folder, article('two', 'NOR blames DNK on 2021-03-07.'));
    run();
    expect(store.event(newer).found).toBe('event');
    expect(store.event(older).found).toBe('event');
  });

  it('retires what nobody tells any more, says why, and takes it back', () => {
    const { run, folder, store } = start({
      ...article('one', 'NOR blames DNK.'),
      ...article('two', 'SWE helps FIN.'),
    });
    run();
    const id = live(store).find(({ title }) => title === 'SWE helps FIN')!.id;
    const files = article('two', 'SWE helps FIN.');
    for (const file of Object.keys(files)) rmSync(join(folder, file));
    expect(run()).toMatchObject({ retired: 1, events: 1 });
    expect(store.event(id)).toMatchObject({
      found: 'retired',
      reason: 'its article “two” was removed',
    });
    putFiles(folder, article('two', 'SWE is calm.'));
    run();
    expect(store.event(id).found).toBe('retired');
    putFiles(folder, files);
    expect(run()).toMatchObject({ minted: 0 });
    expect(store.event(id).found).toBe('event');
  });

  it('keeps the id while the text around it and the rules for it change', () => {
    const { run, folder, store } = start(article('one', 'NOR blames DNK on 2021-03-04.'));
    run();
    const { id } = only(store);
    putFiles(folder, article('one', 'A new beginning. NOR blames DNK on 2021-03-04.'));
    run();
    expect(only(store).id).toBe(id);
    run({
      extraction: {
        ...fakeExtraction('fake 2'),
        annotate: (input) => {
          const draft = fakeExtraction().annotate(input);
          return {
            ...draft,
            events: draft.events.map((event) => ({
              ...event,
              start: 0,
              type: 'REJECT',
              quad: 3,
              title: 'NOR rejects DNK',
            })),
          };
        },
      },
    });
    expect(only(store)).toMatchObject({ id, type: 'REJECT', title: 'NOR rejects DNK' });
  });

  it('tells two events in the same words apart', () => {
    const { run, folder, store } = start(
      article('one', 'NOR blames DNK on 2021-03-04. NOR blames DNK on 2021-03-04.'),
    );
    run();
    expect(only(store).mentions).toHaveLength(2);
    putFiles(folder, article('two', 'NOR blames DNK over fish. NOR blames DNK over buoys.'));
    run();
    expect(new Set(live(store).map(({ id }) => id)).size).toBe(live(store).length);
  });

  it('dates a plural mention by records, as events of their own', () => {
    const meeting = (id: string, when: string) => ({
      [`records/${id}.json`]: JSON.stringify({
        id,
        kind: 'meeting',
        title: 'Talks',
        when,
        place: 'Oslo',
        participants: ['NOR', 'DNK'],
        type: 'CONSULT',
        citation: { publisher: 'A Ministry', title: 'Minutes' },
      }),
    });
    const { run, folder, store, extraction } = start(article('one', 'NOR meets DNK twice.'));
    const plural = {
      ...extraction,
      annotate: (input: Parameters<typeof extraction.annotate>[0]) => {
        const draft = extraction.annotate(input);
        return {
          ...draft,
          events: draft.events.map((event) => ({ ...event, place: 'Oslo', count: 2 })),
        };
      },
    };
    run({ extraction: plural });
    const { id } = only(store);
    putFiles(folder, { ...meeting('oslo-1', '2021-02-01'), ...meeting('oslo-2', '2021-02-08') });
    expect(run({ extraction: plural })).toMatchObject({ minted: 1, retired: 0 });
    const events = live(store);
    expect(events.map(({ when }) => [when.edtf, when.record])).toEqual([
      ['2021-02-01', 'oslo-1'],
      ['2021-02-08', 'oslo-2'],
    ]);
    expect(events.map((event) => event.id)).toContain(id);
    const ids = events.map((event) => event.id);
    run({ extraction: { ...plural, version: 'fake 2' } });
    expect(live(store).map((event) => event.id)).toEqual(ids);
  });
});

describe('reviews', () => {
  const begin = () => {
    const started = start(
      article('one', 'NOR blames DNK on 2021-03-04. DNK blames NOR on 2021-03-05.'),
    );
    started.run();
    const [first, second] = live(started.store);
    return { ...started, first: first!.id, second: second!.id };
  };

  it('set values, told as reviewed', () => {
    const { run, folder, store, first } = begin();
    putFiles(folder, {
      'reviews/a.json': review({
        do: 'set',
        event: first,
        values: { title: 'Norway accuses', when: '2021-03', goldstein: -4.4 },
      }),
    });
    expect(run()).toMatchObject({ revision: 2, issues: [] });
    const found = store.event(first);
    expect(found).toMatchObject({
      event: {
        id: first,
        title: 'Norway accuses',
        goldstein: -440,
        origin: 'reviewed',
        when: { edtf: '2021-03', basis: 'review', granularity: 'month' },
        reviewed: [
          {
            review: 'a',
            before: { title: 'NOR blames DNK', goldstein: -200, when: { edtf: '2021-03-04' } },
          },
        ],
      },
    });
    expect(store.reviews()).toHaveLength(1);
    rmSync(join(folder, 'reviews/a.json'));
    run();
    const after = store.event(first);
    expect(after).toMatchObject({ event: { title: 'NOR blames DNK', origin: 'extracted' } });
    expect(after).not.toHaveProperty('event.reviewed');
  });

  it('keep of what they set only what it replaced', () => {
    const { run, folder, store, first } = begin();
    const set = (values: object) => review({ do: 'set', event: first, values });
    putFiles(folder, {
      'reviews/a.json': set({ title: 'NOR blames DNK', status: 'denied' }),
      'reviews/b.json': set({ status: 'planned' }),
    });
    run();
    expect(store.event(first)).toMatchObject({
      event: {
        status: 'planned',
        reviewed: [
          { review: 'a', before: { status: 'asserted' } },
          { review: 'b', before: { status: 'denied' } },
        ],
      },
    });
  });

  it('reject, for good', () => {
    const { run, folder, store, first } = begin();
    putFiles(folder, { 'reviews/a.json': review({ do: 'reject', event: first }) });
    expect(run()).toMatchObject({ retired: 1, events: 1 });
    expect(store.event(first)).toMatchObject({
      found: 'retired',
      reason: 'rejected by An Editor, 1 April 2021: A reason',
    });
    putFiles(folder, article('two', 'Well: NOR blames DNK on 2021-03-04.'));
    run();
    expect(store.event(first).found).toBe('retired');
    expect(live(store)).toHaveLength(1);
  });

  it('reject what was never shown, which keeps a page all the same', () => {
    const { folder, extraction, first } = begin();
    putFiles(folder, { 'reviews/a.json': review({ do: 'reject', event: first }) });
    rmSync(join(folder, 'ledger.jsonl'));
    const fresh = openStore();
    expect(ingest(folder, fresh, { extraction, now: NOW }).ok).toBe(true);
    expect(fresh.event(first)).toMatchObject({ found: 'retired', title: 'NOR blames DNK' });
  });

  it('merge one into another', () => {
    const { run, folder, store, first, second } = begin();
    putFiles(folder, { 'reviews/a.json': review({ do: 'merge', event: first, into: second }) });
    expect(run()).toMatchObject({ redirected: 1, minted: 0, retired: 0 });
    expect(store.event(first)).toEqual({ found: 'moved', to: second });
    expect(only(store)).toMatchObject({
      id: second,
      origin: 'reviewed',
      title: 'DNK blames NOR',
      mentions: [{}, {}],
      reviewed: [{ review: 'a', other: { id: first, title: 'NOR blames DNK' } }],
    });
    expect(run({ extraction: fakeExtraction('fake 2') })).toMatchObject({ revision: 2 });
  });

  it('split mentions off', () => {
    const { run, folder, store } = start({
      ...article('one', 'NOR blames DNK on 2021-03-04.'),
      ...article('two', 'Hm. NOR blames DNK on 2021-03-04.'),
    });
    run();
    const { id, mentions } = only(store);
    putFiles(folder, {
      'reviews/a.json': review({ do: 'split', event: id, mentions: [mentions[1]!.id] }),
    });
    expect(run()).toMatchObject({ minted: 1, retired: 0, redirected: 0, events: 2 });
    expect(store.event(id)).toMatchObject({
      event: { mentions: [{ id: mentions[0].id }], origin: 'reviewed' },
    });
    const ids = live(store)
      .map((event) => event.id)
      .sort();
    for (const event of live(store))
      expect(event.reviewed).toMatchObject([
        { review: 'a', other: { id: ids.find((other) => other !== event.id) } },
      ]);
    run({ extraction: fakeExtraction('fake 2') });
    expect(
      live(store)
        .map((event) => event.id)
        .sort(),
    ).toEqual(ids);
  });

  it('that set a value leave it with the part that keeps the id when it is split', () => {
    const { run, folder, store } = start({
      ...article('one', 'NOR blames DNK on 2021-03-04.'),
      ...article('two', 'Hm. NOR blames DNK on 2021-03-04.'),
    });
    run();
    const { id, mentions } = only(store);
    putFiles(folder, {
      'reviews/a.json': review({ do: 'set', event: id, values: { title: 'Norway accuses' } }),
      'reviews/b.json': review({ do: 'split', event: id, mentions: [mentions[1]!.id] }),
    });
    run();
    expect(live(store).map(({ title, reviewed }) => [title, reviewed?.length])).toEqual(
      expect.arrayContaining([
        ['Norway accuses', 2],
        ['NOR blames DNK', 1],
      ]),
    );
  });

  it('that speak of nothing are told, and the rest holds', () => {
    const { run, folder, first } = begin();
    putFiles(folder, {
      'reviews/a.json': review({ do: 'reject', event: 'nothing-0000000000' }),
      'reviews/b.json': review({ do: 'split', event: first, mentions: ['x'] }),
      'reviews/c.json': review({ do: 'set', event: first, values: { place: 'Oslo' } }),
    });
    const { issues } = run();
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['review-outdated', 'reviews/a.json'],
      ['review-outdated', 'reviews/b.json'],
    ]);
  });

  it('whose file is damaged stay as they were last known', () => {
    const { run, folder, store, first } = begin();
    putFiles(folder, {
      'reviews/a.json': review({ do: 'set', event: first, values: { title: 'Norway accuses' } }),
    });
    run();
    putFiles(folder, { 'reviews/a.json': '{ "author": ' });
    expect(run()).toMatchObject({
      revision: 2,
      issues: [{ code: 'file-damaged', at: 'reviews/a.json' }],
    });
    expect(store.event(first)).toMatchObject({ event: { title: 'Norway accuses' } });
  });
});

describe('bad input', () => {
  it('is reported, and the rest goes on; also when nothing changed since', () => {
    const { run } = start({
      ...article('one', 'NOR blames DNK.'),
      'articles/two.txt': '',
      'articles/three.txt': 'SWE helps FIN.',
    });
    const first = run();
    expect(first.issues.map(({ code }) => code).sort()).toEqual(['article-undated', 'file-empty']);
    expect(first.events).toBe(2);
    expect(run().issues).toEqual(first.issues);
  });

  it('asks for an article’s date only where something in it needs one', () => {
    const { run } = start({
      'articles/full.txt': 'NOR blames DNK on 2021-03-04.',
      'articles/none.txt': 'Nothing happened.',
      'articles/open.txt': 'SWE helps FIN.',
    });
    const { issues } = run();
    expect(issues).toMatchObject([{ code: 'article-undated', at: 'articles/open.txt' }]);
    expect(issues[0]?.message).toMatch(
      /cannot be placed.*"published": "2016-02-04" in a new file articles\/open\.json/,
    );
  });

  it('counts an article once that lies there twice, under the name it had first', () => {
    const { run, folder, store } = start(article('zebra', 'NOR blames DNK.'));
    run();
    putFiles(folder, article('alpha', 'NOR blames DNK.'));
    expect(run()).toMatchObject({
      articles: 1,
      revision: 1,
      issues: [{ code: 'article-duplicate', at: 'alpha' }],
    });
    expect(store.articles().map(({ id }) => id)).toEqual(['zebra']);
  });

  it('keeps to the article it knows where another takes its name', () => {
    const { run, folder, store } = start({
      'articles/zebra/one.txt': 'NOR blames DNK.',
      'articles/zebra/one.json': '{"published":"2021-03-05"}',
    });
    run();
    putFiles(folder, { 'articles/alpha/one.txt': 'SWE helps FIN.' });
    expect(run().issues).toMatchObject([
      { code: 'article-name-taken', at: 'articles/alpha/one.txt' },
    ]);
    expect(only(store).title).toBe('NOR blames DNK');
  });

  it('keeps an article in another language readable, with no events', () => {
    const { run, store } = start({
      'articles/un.txt': 'NOR blames DNK. Rien.',
      'articles/un.json': '{"published":"2021-03-05","language":"fr"}',
    });
    expect(run()).toMatchObject({
      articles: 1,
      events: 0,
      issues: [{ code: 'language-not-supported' }],
    });
    expect(store.article('un')).toMatchObject({
      language: 'fr',
      titleDerived: true,
      title: 'NOR blames DNK. Rien.',
    });
  });

  it('notices another language where none is said', () => {
    const { run, store } = start(
      article(
        'de',
        'Der Minister sagte am Dienstag, die Regierung habe den Botschafter einbestellt. NOR blames DNK.',
      ),
    );
    const { issues } = run();
    expect(issues).toMatchObject([{ code: 'language-not-supported', at: 'articles/de.txt' }]);
    expect(issues[0]?.message).toContain('"language": "en"');
    expect(store.article('de')?.language).toBe('de');
  });

  it('takes an article whose file cannot be read now as it was last read', () => {
    const { run, folder, store } = start(article('one', 'NOR blames DNK.'));
    run();
    putFiles(folder, { 'articles/one.json': '{ "published": ' });
    expect(run()).toMatchObject({
      revision: 1,
      events: 1,
      retired: 0,
      issues: [{ code: 'sidecar-damaged' }],
    });
    expect(live(store)).toHaveLength(1);
  });

  it('refuses an event whose excerpt has no words', () => {
    const { run, extraction } = start(article('one', 'NOR blames DNK.   '));
    const wrong = {
      ...extraction,
      annotate: (input: Parameters<typeof extraction.annotate>[0]) => {
        const draft = extraction.annotate(input);
        const [event] = draft.events;
        return {
          ...draft,
          events: [
            { ...event!, start: 16, end: 18 },
            { ...event!, end: 900 },
            { ...event!, goldstein: -4.4 },
          ],
        };
      },
    };
    expect(run({ extraction: wrong })).toMatchObject({
      events: 0,
      issues: Array(3).fill({ code: 'mention-refused' }),
    });
  });

  it('reads an article of 5 MB', () => {
    const text = `${'Nothing of note was said that day. '.repeat(150_000)}NOR blames DNK on 2021-03-04.`;
    const { run, store } = start(article('long', text));
    const began = performance.now();
    expect(run()).toMatchObject({ events: 1, issues: [] });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(store.article('long')?.text).toBe(text);
  });
});

describe('the ledger', () => {
  const fill = () => {
    const started = start(article('one', 'NOR blames DNK on 2021-03-04.'));
    started.run();
    putFiles(
      started.folder,
      article('two', 'SWE helps FIN on 2021-03-06. NOR blames DNK on 2021-03-04.'),
    );
    started.run({ now: NOW + 1 });
    putFiles(started.folder, article('two', 'Sadly: SWE helps FIN on 2021-03-07.'));
    started.run({ now: NOW + 2 });
    return started;
  };

  it('gives a new database the same history', () => {
    const { folder, store, extraction, ledger } = fill();
    const written = ledger();
    const other = openStore();
    expect(ingest(folder, other, { extraction, now: NOW + 99 })).toMatchObject({
      ok: true,
      summary: { revision: 3, difference: [] },
    });
    expect(ledger()).toBe(written);
    expect(other.revisions(10)).toEqual(store.revisions(10));
    for (const revision of [1, 2, 3]) {
      const all = { from: null, to: null, limit: 100, revision };
      expect(other.events(all)).toEqual(store.events(all));
      for (const { id } of store.events({ ...all, revision: 2 }).items)
        expect(other.event(id, revision)).toEqual(store.event(id, revision));
    }
    expect(other.articles()).toEqual(store.articles());
  });

  it('comes before the database: what a crash left undone there is made up for', () => {
    const { folder, store, extraction, run } = start(article('one', 'NOR blames DNK.'));
    const failing: Store = {
      ...store,
      restore: () => {
        throw new Error('power cut');
      },
    };
    expect(() => ingest(folder, failing, { extraction, now: NOW })).toThrow('power cut');
    expect(store.revision()).toBe(0);
    expect(run({ now: NOW + 5 })).toMatchObject({ revision: 1, events: 1 });
    expect(store.revisions(1)[0]?.at).toBe(new Date(NOW).toISOString());
  });

  it('with a torn last line is mended, the rest of the line kept aside', () => {
    const { folder, run, ledger, store } = fill();
    const written = ledger();
    appendFileSync(join(folder, 'ledger.jsonl'), '{"revision":4,"at":"20');
    const { issues, revision } = run();
    expect(issues).toMatchObject([{ code: 'ledger-torn' }]);
    expect(revision).toBe(3);
    expect(ledger()).toBe(written);
    expect(readFileSync(join(folder, 'ledger.jsonl.torn'), 'utf8')).toBe(
      '{"revision":4,"at":"20\n',
    );
    expect(store.revision()).toBe(3);
  });

  const damage: Record<string, (lines: string[]) => string[]> = {
    'a line that is cut': (lines) => lines.toSpliced(1, 1, lines[1]!.slice(0, 50)),
    'a line that is missing': (lines) => lines.toSpliced(1, 1),
    'a conflict marker': (lines) => lines.toSpliced(1, 0, '<<<<<<< HEAD'),
    'an event without a mention': (lines) =>
      lines.toSpliced(1, 1, lines[1]!.replace(/"mentions":\[.*/, '"mentions":[]}]}')),
  };
  for (const [what, spoil] of Object.entries(damage))
    it(`with ${what} stops everything, names the line, and is left as it is`, () => {
      const { folder, store, extraction, ledger } = fill();
      const spoilt = `${spoil(ledger().trimEnd().split('\n')).join('\n')}\n`;
      writeFileSync(join(folder, 'ledger.jsonl'), spoilt);
      putFiles(folder, article('three', 'FIN helps SWE.'));
      const result = ingest(folder, store, { extraction, now: NOW });
      expect(result).toMatchObject({
        ok: false,
        issues: [{ code: 'ledger-damaged', at: `${join(folder, 'ledger.jsonl')}:2` }],
      });
      expect(ledger()).toBe(spoilt);
      expect(store.revision()).toBe(3);
    });

  it('of another folder is not mixed with the database', () => {
    const { store, extraction } = fill();
    const other = start(article('one', 'FIN helps SWE.'));
    other.run();
    const result = ingest(other.folder, store, { extraction, now: NOW });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'database-of-another-ledger' }] });
  });

  it('that cannot be written changes nothing', () => {
    const { folder, store, extraction, ledger } = fill();
    const written = ledger();
    putFiles(folder, article('three', 'FIN helps SWE.'));
    // Somebody else writes to it after it was read.
    const slow = {
      ...extraction,
      annotate: (input: Parameters<typeof extraction.annotate>[0]) => {
        appendFileSync(join(folder, 'ledger.jsonl'), 'x\n');
        return extraction.annotate(input);
      },
    };
    expect(ingest(folder, store, { extraction: slow, now: NOW })).toMatchObject({
      ok: false,
      issues: [{ code: 'ledger-not-written' }],
    });
    expect(ledger()).toBe(`${written}x\n`);
    expect(store.revision()).toBe(3);
  });

  it('is written by one at a time', () => {
    const { folder, store, extraction } = start(article('one', 'NOR blames DNK.'));
    writeFileSync(join(folder, '.demarche.lock'), String(process.pid));
    expect(ingest(folder, store, { extraction, now: NOW })).toMatchObject({
      ok: false,
      issues: [{ code: 'folder-busy' }],
    });
    // A process that is long gone.
    writeFileSync(join(folder, '.demarche.lock'), '4194305');
    expect(ingest(folder, store, { extraction, now: NOW }).ok).toBe(true);
    expect(existsSync(join(folder, '.demarche.lock'))).toBe(false);
  });
});
