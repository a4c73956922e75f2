/** The database of a data folder: the index that goes with its ledger, whichever lay at that path before. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { openSqliteStore } from '../store/sqlite.server.ts';
import type { Store } from '../store/store.ts';
import { isOfLedger } from './ingest/replay.ts';
import { readLedger } from './ledger.ts';

export interface OpenedIndex {
  readonly store: Store;
  readonly issues: readonly Issue[];
}

/**
 * Opens or makes the database. One that belongs to another ledger is set aside, as it can be
 * rebuilt from its own folder. Throws `StoreError`.
 */
export function openIndex(folder: string, path: string, busyTimeout?: number): OpenedIndex {
  const store = open(path, busyTimeout);
  const read = readLedger(folder);
  if (!read.ok || path === ':memory:' || isOfLedger(store, read.ledger))
    return { store, issues: [] };
  store.close();
  const aside = `${path.replace(/\.db$/, '')}.old.db`;
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  renameSync(path, aside);
  const issue: Issue = {
    code: 'database-rebuilt',
    at: path,
    message: `${path} belonged to another data folder or an older ledger: it was kept as ${aside}, and a new one is built`,
  };
  return { store: open(path, busyTimeout), issues: [issue] };
}

function open(path: string, busyTimeout?: number): Store {
  const options = busyTimeout === undefined ? {} : { busyTimeout };
  if (path !== ':memory:' && !existsSync(dirname(path)))
    // What cannot be made is told by the store, in its own words.
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch {
      return openSqliteStore(path, options);
    }
  return openSqliteStore(path, options);
}
