import { expect, it } from 'vitest';
import { ingest } from '#lib/server/ingest.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';

it('the ledger that ships holds what the rules make of the data: “npm run demarche -- ingest” renews it', () => {
  const store = openSqliteStore(':memory:');
  const extraction = openExtraction('data');
  const checked = ingest('data', store, { extraction, now: Date.UTC(2026, 10, 23), diff: true });
  store.close();
  expect(checked).toMatchObject({ ok: true, summary: { difference: [], issues: [] } });
});
