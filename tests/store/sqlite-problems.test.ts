/** What happens where the file itself fails: a `StoreError` with the problem, the path and what to do, and nothing lost. */
import { StoreError, type StoreProblem } from '#lib/store/store-error.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, event, hash10, mention } from './samples.ts';

const AT = '2026-01-01T00:00:00Z';
const paper = article('paper', 'Norway blamed Denmark.');
const blame = event(hash10(1), [mention(paper, paper.text)]);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-problems-'));
  path = join(folder, 'index.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemOf(work: () => unknown): StoreProblem {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toContain(error.path);
    return error.problem;
  }
  throw new Error('nothing failed');
}

describe('a database file', () => {
  it('keeps what was committed when it is opened again', () => {
    const first = openSqliteStore(path);
    first.commit({ at: AT, articles: [paper], events: [blame] });
    first.close();
    const second = openSqliteStore(path);
    expect(second.revision()).toBe(1);
    expect(second.event(blame.id)).toEqual({ found: 'event', event: blame });
    second.close();
  });

  it('can be read while another writes to it, and says when it is locked for writing', async () => {
    const store = openSqliteStore(path, { busyTimeout: 50 });
    store.commit({ at: AT, articles: [paper], events: [blame] });
    const other = holdWriteLock(path);
    await once(other.stdout, 'data');
    expect(store.event(blame.id).found).toBe('event');
    expect(
      problemOf(() =>
        store.commit({ at: AT, removedRecords: [], events: [{ ...blame, title: 'New' }] }),
      ),
    ).toBe('locked');
    other.kill();
    await once(other, 'exit');
    expect(store.commit({ at: AT, events: [{ ...blame, title: 'New' }] })).toBe(2);
    store.close();
  });

  it('shows one connection what the other committed', () => {
    const writer = openSqliteStore(path);
    const reader = openSqliteStore(path);
    writer.commit({ at: AT, articles: [paper], events: [blame] });
    expect(reader.revision()).toBe(1);
    expect(reader.event(blame.id).found).toBe('event');
    writer.close();
    reader.close();
  });

  it('that cannot be made is not writable', () => {
    writeFileSync(path, '');
    expect(problemOf(() => openSqliteStore(join(path, 'below-a-file.db')))).toBe('not-writable');
    expect(problemOf(() => openSqliteStore(folder))).toBe('not-writable');
    expect(problemOf(() => openSqliteStore(join(folder, 'no', 'such', 'folder.db')))).toBe(
      'not-writable',
    );
  });

  it('that is something else is damaged, and left as it is', () => {
    const text = 'This is a shopping list, and a long one. '.repeat(200);
    writeFileSync(path, text);
    expect(problemOf(() => openSqliteStore(path))).toBe('damaged');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('with broken pages is damaged', () => {
    const store = openSqliteStore(path);
    store.commit({ at: AT, articles: [paper], events: [blame] });
    store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    expect(
      problemOf(() => {
        const broken = openSqliteStore(path);
        try {
          broken.articles();
          broken.events({ from: null, to: null, limit: 10 });
        } finally {
          broken.close();
        }
      }),
    ).toBe('damaged');
  });

  it('of a newer version is refused, and left as it is', () => {
    openSqliteStore(path).close();
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 999');
    database.close();
    expect(problemOf(() => openSqliteStore(path))).toBe('newer-version');
  });

  it('on a full disk keeps what it had', () => {
    const store = openSqliteStore(path, { mostPages: 100 });
    store.commit({ at: AT, articles: [paper], events: [blame] });
    const long = article('long', 'Sweden sent a frigate. '.repeat(50_000));
    expect(problemOf(() => store.commit({ at: AT, articles: [long] }))).toBe('full');
    expect(store.revision()).toBe(1);
    expect(store.articles()).toEqual([paper]);
    store.close();
  });
});

/** Another process that holds the write lock until it is killed. */
function holdWriteLock(file: string) {
  const script = `
    import { DatabaseSync } from 'node:sqlite';
    const database = new DatabaseSync(process.argv[1]);
    database.exec('begin immediate');
    console.log('held');
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
