/** Articles may come in any order: the same events come of it, and an id once given out holds. */
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { ingest } from '#lib/server/ingest.ts';
import { readLedger } from '#lib/server/ledger.ts';
import { siteService } from '#lib/server/site-service.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import type { Store } from '#lib/store/store.ts';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeExtraction } from './fake-extraction.ts';
import { putFiles } from './folders.ts';

const NOW = Date.UTC(2026, 10, 23);

interface Written {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly kind: 'given' | 'brief';
}

const sentence = fc
  .tuple(
    fc.constantFrom('NOR', 'DNK'),
    fc.constantFrom('blames', 'meets', 'threatens'),
    fc.constantFrom('SWE', 'FIN'),
    fc.constantFrom('', ' on 2021-03-04', ' on 2021-03-05', ' on 2021-03-06'),
    fc.constantFrom('', ' over buoys', ' once more'),
  )
  .map(([source, verb, target, day, rest]) => `${source} ${verb} ${target}${day}${rest}.`);

const articles = fc
  .array(
    fc.record({
      sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      published: fc.constantFrom('2021-03-06', '2021-03-07', '2021-04-01'),
      kind: fc.constantFrom('given' as const, 'brief' as const),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ sentences, published, kind }, index): Written => {
      const name = 'edcba'[index] ?? 'z';
      // No two are the same text, for twins are counted once, under the name that was first.
      return { id: name, text: `Number ${index}. ${sentences.join(' ')}`, published, kind };
    }),
  );

const cases = articles.chain((list) =>
  fc.tuple(
    fc.shuffledSubarray(list, { minLength: list.length }),
    fc.shuffledSubarray(list, { minLength: list.length }),
  ),
);

const put = (folder: string, { id, text, published, kind }: Written) =>
  putFiles(folder, {
    [`articles/${id}.txt`]: text,
    [`articles/${id}.json`]: JSON.stringify({ published, kind, outlet: `Outlet ${id}` }),
  });

function withFolder<T>(work: (folder: string, store: Store) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-order-'));
  const store = openSqliteStore(':memory:');
  try {
    putFiles(folder, { 'site.json': '{}' });
    return work(folder, store);
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, store: Store): readonly DiplomaticEvent[] {
  const ingested = ingest(folder, store, { extraction: fakeExtraction(), now: NOW });
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.issues));
  return store.events({ from: null, to: null, limit: 10_000 }).items;
}

const clustersOf = (events: readonly DiplomaticEvent[]): readonly string[] =>
  events.map(({ mentions }) => mentions.map(({ id }) => id).join(' ')).sort();

describe('adding articles one by one', () => {
  it('gives the same events in any order, and keeps every id', () => {
    fc.assert(
      fc.property(cases, ([one, other]) => {
        const results = [one, other].map((order) =>
          withFolder((folder, store) => {
            let before: readonly DiplomaticEvent[] = [];
            for (const written of order) {
              put(folder, written);
              const after = run(folder, store);
              for (const { id } of before) {
                const found = store.event(id);
                expect(['event', 'moved']).toContain(found.found);
                if (found.found === 'event') expect(found.event.id).toBe(id);
                // Only a newer one may move, and only to an older one.
                if (found.found === 'moved')
                  expect(ageOf(folder, found.to)).toBeLessThan(ageOf(folder, id));
              }
              before = after;
            }
            return clustersOf(before);
          }),
        );
        const atOnce = withFolder((folder, store) => {
          one.forEach((written) => put(folder, written));
          return clustersOf(run(folder, store));
        });
        expect(results[0]).toEqual(atOnce);
        expect(results[1]).toEqual(atOnce);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a history that a new database repeats to the byte', () => {
    fc.assert(
      fc.property(cases, ([order]) => {
        withFolder((folder, store) => {
          for (const written of order) {
            put(folder, written);
            run(folder, store);
          }
          const again = openSqliteStore(':memory:');
          try {
            run(folder, again);
            const site = {
              title: '',
              summary: '',
              language: 'en',
              window: null,
              dyads: [],
              halfLife: 30,
            };
            expect(siteService(again, () => site).eventsJson()).toBe(
              siteService(store, () => site).eventsJson(),
            );
            expect(again.revisions(100)).toEqual(store.revisions(100));
          } finally {
            again.close();
          }
        });
      }),
      { numRuns: 25 },
    );
  });
});

function ageOf(folder: string, id: string): number {
  const read = readLedger(folder);
  if (!read.ok) throw new Error(read.issue.message);
  const ids = read.ledger.lines.flatMap(({ minted = [] }) => minted.map((one) => one.id));
  return ids.indexOf(id);
}
