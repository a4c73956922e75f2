/** The process that an ingest runs in while the server answers: one folder, one database, one message. */
import { openSqliteStore } from '../../store/sqlite.server.ts';
import { ingest } from '../ingest.ts';
import { openExtraction } from '../knowledge.ts';
import type { LiveIngest } from './ingest-apart.ts';

const BUSY_MS = 30_000; // how long to wait for another writer

const [, , data = '', db = ''] = process.argv;

function run(): LiveIngest {
  const store = openSqliteStore(db, { busyTimeout: BUSY_MS });
  try {
    const done = ingest(data, store, { extraction: openExtraction(data), now: Date.now() });
    if (!done.ok) return { ok: false, issues: done.issues };
    const { news, newIssues } = done.summary;
    return { ok: true, news, issues: newIssues };
  } finally {
    store.close();
  }
}

function answer(): LiveIngest {
  try {
    return run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ code: 'ingest-failed', at: data, message }] };
  }
}

process.send?.(answer());
