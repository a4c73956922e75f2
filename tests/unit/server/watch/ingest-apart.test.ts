/** An ingest in a process of its own: the reader here sees the next revision, or the one before. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openService } from '#lib/server/open-service.ts';
import { ingestApart } from '#lib/server/watch/ingest-apart.ts';
import { makeFolder, putFiles } from '../folders.ts';

const SMALL = {
  'site.json': '{"title":"Buoys"}',
  'articles/one.txt': 'Norway accused Denmark of moving the buoys on 4 March 2021.',
  'articles/one.json': '{"published":"2021-03-05","outlet":"The Harbour Gazette"}',
};

function open() {
  const data = makeFolder(SMALL);
  const db = join(data, 'demarche.db');
  const opened = openService({ data, db, now: Date.UTC(2026, 10, 24) });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  onTestFinished(() => opened.store.close());
  return { data, db, service: opened.service };
}

const never = new AbortController().signal;

describe('an ingest apart', { timeout: 60_000 }, () => {
  it('is seen by who reads', async () => {
    const { data, db, service } = open();
    const before = service.version();
    putFiles(data, {
      'articles/two.txt': 'Sweden condemned Finland on 9 March 2021.',
      'articles/two.json': '{"published":"2021-03-10","outlet":"Øresund Post"}',
      'articles/empty.txt': '',
    });
    const done = await ingestApart({ data, db }, never);
    expect(done).toMatchObject({
      ok: true,
      news: '+1 article, 1 event, revision 2',
      issues: [{ code: 'file-empty', at: 'articles/empty.txt' }],
    });
    expect(service.revision()).toBe(2);
    expect(service.version()).not.toBe(before);
    expect(service.changedSince(1)).toBe(1);
    expect(service.timeline().events).toHaveLength(2);
    expect(await ingestApart({ data, db }, never)).toEqual({ ok: true, news: '', issues: [] });
  });

  it('tells a new title without a new revision', () => {
    const { data, service } = open();
    const before = service.version();
    writeFileSync(join(data, 'site.json'), '{"title":"Buoys, moved"}');
    expect(service.site().title).toBe('Buoys, moved');
    expect(service.timeline().site.title).toBe('Buoys, moved');
    expect(service.version()).not.toBe(before);
    writeFileSync(join(data, 'site.json'), '{"title":"Buo');
    expect(service.site().title).toBe('Buoys, moved');
  });

  it('says what is in its way, and changes nothing', async () => {
    const { data, db, service } = open();
    writeFileSync(join(data, '.demarche.lock'), String(process.pid));
    putFiles(data, { 'articles/two.txt': 'Sweden condemned Finland on 9 March 2021.' });
    expect(await ingestApart({ data, db }, never)).toMatchObject({
      ok: false,
      issues: [{ code: 'folder-busy' }],
    });
    expect(service.revision()).toBe(1);
  });

  it('ends when it is told to', async () => {
    const { data, db } = open();
    const done = ingestApart({ data, db }, AbortSignal.timeout(1));
    expect(await done).toMatchObject({ ok: false, issues: [{ code: 'ingest-failed' }] });
  });
});
