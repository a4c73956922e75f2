/** What the form makes is what ingest takes; what it cannot make is told beside the field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionForm } from '#lib/model/correction.ts';
import { prepareCorrection } from '#lib/server/correction/prepare.ts';
import { readForm } from '#lib/server/correction/read-form.ts';
import { ingest } from '#lib/server/ingest.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { pageWords } from '#lib/words/page.ts';
import { fakeExtraction } from '../fake-extraction.ts';
import { makeFolder, putFiles } from '../folders.ts';

const NOW = Date.UTC(2026, 10, 23);
const WORDS = pageWords('en').correction.problems;
const TEXT = 'NOR blames DNK on 2021-03-04. DNK blames NOR on 2021-03-05.';
const META = '{"published":"2021-03-05","outlet":"The Harbour Gazette"}';

/** Two events; the first is told by two articles. */
function begin() {
  const folder = makeFolder({
    'site.json': '{"title":"Buoys"}',
    'articles/one.txt': TEXT,
    'articles/one.json': META,
    'articles/two.txt': 'Hm. NOR blames DNK on 2021-03-04.',
    'articles/two.json': META,
  });
  const store = openSqliteStore(':memory:');
  const run = () => {
    const done = ingest(folder, store, { extraction: fakeExtraction(), now: NOW });
    if (!done.ok) throw new Error(done.issues[0]?.message);
    return done.summary;
  };
  run();
  const [event, other] = store.events({ from: null, to: null, limit: 10 }).items;
  if (!event || !other) throw new Error('two events are told');
  const find = (id: string) => {
    const found = store.event(id);
    return found.found === 'event' ? found.event.id : null;
  };
  const prepare = (typed: Record<string, string | readonly string[]>) => {
    const query = new URLSearchParams(
      Object.entries({ author: 'A Reader', reason: 'The source says so', ...typed }).flatMap(
        ([name, value]) => [value].flat().map((one) => [name, one]),
      ),
    );
    const form: CorrectionForm = readForm(query, event);
    return prepareCorrection({ event, form, today: '2026-11-23', find, words: WORDS });
  };
  return { folder, store, run, event, other, prepare };
}

describe('a prepared correction', () => {
  it.each(['set', 'reject', 'merge', 'split'] as const)(
    '%s: is taken by ingest as it is',
    (what) => {
      const { folder, store, run, event, other, prepare } = begin();
      const typed = {
        set: { title: 'Norway accuses “<b>Denmark</b>”', when: '2021-03', goldstein: '−4,4' },
        reject: {},
        merge: { into: `https://timeline.example/events/${other.id}?time=2021` },
        split: { mentions: [event.mentions[1]?.id ?? ''] },
      }[what];
      const made = prepare({ what, ...typed });
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      expect(made.correction.name).toMatch(/^2026-11-23-[a-z]+-[0-9a-z]{10}-[0-9a-f]{6}\.json$/);
      putFiles(folder, { [`reviews/${made.correction.name}`]: made.correction.text });
      expect(run().issues).toEqual([]);
      expect(store.reviews()).toEqual([made.correction.review]);
      const now = store.event(event.id);
      expect(now.found).toBe(
        { set: 'event', reject: 'retired', merge: 'moved', split: 'event' }[what],
      );
      if (what === 'set')
        expect(now).toMatchObject({
          event: {
            title: 'Norway accuses “<b>Denmark</b>”',
            when: { edtf: '2021-03' },
            goldstein: -440,
            source: ['NOR'],
          },
        });
    },
  );

  it('sets only what differs, and nothing where nothing does', () => {
    const { prepare } = begin();
    const made = prepare({ what: 'set', place: 'Oslo', target: 'dnk, swe' });
    expect(made).toMatchObject({ ok: true });
    expect(made.ok && JSON.parse(made.correction.text)).toMatchObject({
      action: { values: { place: 'Oslo', target: ['DNK', 'SWE'] } },
    });
    expect(prepare({ what: 'set' })).toEqual({ ok: false, problems: { what: WORDS.same } });
  });

  it.each<[string, Record<string, string | string[]>, object]>([
    ['nothing chosen', {}, { what: WORDS.what }],
    ['an unknown kind', { what: 'delete' }, { what: WORDS.what }],
    [
      'nobody and no reason',
      { what: 'reject', author: ' ', reason: '' },
      { author: WORDS.author, reason: WORDS.reason },
    ],
    ['too long', { what: 'reject', reason: 'x'.repeat(2_001) }, { reason: WORDS.long(2_000) }],
    [
      'values that are none',
      {
        what: 'set',
        when: '2015-02-30',
        type: 'WAR',
        status: 'maybe',
        goldstein: '11',
        source: 'RUS !',
        title: '',
      },
      {
        when: WORDS.when,
        type: WORDS.type,
        status: WORDS.status,
        goldstein: WORDS.goldstein,
        source: WORDS.codes('!'),
        title: WORDS.title,
      },
    ],
    ['no other event', { what: 'merge', into: 'no id' }, { into: WORDS.into }],
    [
      'an unknown other event',
      { what: 'merge', into: '/events/gone-0000000000' },
      { into: WORDS.intoUnknown('gone-0000000000') },
    ],
    ['no excerpt', { what: 'split' }, { mentions: WORDS.mentions }],
    ['an excerpt of nowhere', { what: 'split', mentions: ['x'] }, { mentions: WORDS.mentions }],
  ])('with %s is not made, and says so', (_what, typed, problems) => {
    expect(begin().prepare(typed)).toEqual({ ok: false, problems });
  });

  it('is not made of the event with itself, nor of all its excerpts', () => {
    const { prepare, event } = begin();
    expect(prepare({ what: 'merge', into: event.id })).toEqual({
      ok: false,
      problems: { into: WORDS.intoSame },
    });
    expect(prepare({ what: 'split', mentions: event.mentions.map(({ id }) => id) })).toEqual({
      ok: false,
      problems: { mentions: WORDS.mentions },
    });
  });

  it('is whole or not made, whatever is typed', () => {
    const { prepare } = begin();
    const fields = ['title', 'when', 'type', 'source', 'status', 'goldstein', 'place', 'into'];
    const typed = fc.record(
      Object.fromEntries(
        [...fields, 'author', 'reason'].map((field) => [field, fc.string({ unit: 'binary' })]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom('set', 'reject', 'merge'), typed, (what, values) => {
        const made = prepare({ what, ...values });
        if (made.ok) expect(JSON.parse(made.correction.text)).toHaveProperty('action.do', what);
        else expect(Object.keys(made.problems).length).toBeGreaterThan(0);
        expect(made.ok || made.problems.what !== WORDS.other).toBe(true);
      }),
    );
  });
});
