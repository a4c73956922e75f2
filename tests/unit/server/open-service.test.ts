/** From a folder to answers, with the real rules; and what happens where something is in the way. */
import { openService } from '#lib/server/open-service.ts';
import { StoreError } from '#lib/store/store-error.ts';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder, putFiles } from './folders.ts';

const NOW = Date.UTC(2026, 10, 24);

function open(data: string, db = join(data, 'demarche.db')) {
  const opened = openService({ data, db, now: NOW });
  if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join('\n'));
  onTestFinished(() => opened.store.close());
  return opened;
}

function copyOfData(): string {
  const data = makeFolder();
  for (const part of ['site.json', 'articles', 'records', 'reviews'])
    if (existsSync(join('data', part)))
      cpSync(join('data', part), join(data, part), { recursive: true });
  return data;
}

describe("the project's own data", () => {
  it('becomes a timeline, and a database made anew answers to the byte the same', () => {
    const data = copyOfData();
    const { service, summary } = open(data);
    expect(summary.issues.filter(({ code }) => code !== 'published-wrong')).toEqual([]);
    expect(summary.events).toBeGreaterThan(20);
    const ledger = readFileSync(join(data, 'ledger.jsonl'), 'utf8');

    const again = open(data, join(data, 'other.db'));
    expect(again.service.eventsJson()).toBe(service.eventsJson());
    expect(again.service.timeline()).toEqual(service.timeline());
    for (const { id } of service.timeline().events)
      expect(again.service.event(id)).toEqual(service.event(id));
    for (const { id } of again.store.articles())
      expect(again.service.article(id)).toEqual(service.article(id));
    expect(readFileSync(join(data, 'ledger.jsonl'), 'utf8')).toBe(ledger);
  });

  it('is opened at once when nothing changed', () => {
    const data = copyOfData();
    open(data);
    const steps: string[] = [];
    const opened = openService({
      data,
      db: join(data, 'demarche.db'),
      now: NOW + 1,
      progress: ({ step }) => steps.push(step),
    });
    if (opened.ok) opened.store.close();
    expect(opened).toMatchObject({ ok: true, summary: { revision: 1, minted: 0 } });
    expect(steps).toEqual([]);
  });

  it('has every excerpt in its article', () => {
    const { service, store } = open(copyOfData());
    const texts = new Map(store.articles().map(({ id, text }) => [id, text]));
    for (const { id } of service.timeline().events) {
      const found = store.event(id);
      if (found.found !== 'event') throw new Error(id);
      for (const { excerpt } of found.event.mentions)
        expect(texts.get(excerpt.articleId)?.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
    }
  });
});

const SMALL = {
  'site.json': '{"title":"Buoys"}',
  'articles/one.txt': 'Norway accused Denmark of moving the buoys on 4 March 2021.',
  'articles/one.json': '{"published":"2021-03-05","outlet":"The Harbour Gazette"}',
};

describe('what is in the way', () => {
  it('a database of another folder: set aside, and one of this folder is made', () => {
    const [one, other] = [makeFolder(SMALL), makeFolder(SMALL)];
    putFiles(other, { 'articles/one.txt': 'Sweden condemned Finland on 9 March 2021.' });
    const db = join(one, 'shared.db');
    open(one, db).store.close();
    const { summary, service } = open(other, db);
    expect(summary.issues).toMatchObject([{ code: 'database-rebuilt', at: db }]);
    expect(service.article('one')?.pieces[0]?.text ?? '').not.toContain('buoys');
    expect(existsSync(join(one, 'shared.old.db'))).toBe(true);
  });

  it('a locked database: said so, nothing lost', () => {
    const data = makeFolder(SMALL);
    const db = join(data, 'demarche.db');
    open(data).store.close();
    putFiles(data, { 'articles/two.txt': 'Sweden condemned Finland on 9 March 2021.' });
    const other = new DatabaseSync(db);
    other.exec('begin immediate');
    const opening = () => openService({ data, db, now: NOW, busyTimeout: 50 });
    expect(opening).toThrow(StoreError);
    expect(opening).toThrow(/locked by another program/);
    other.exec('rollback');
    other.close();
    expect(open(data).summary.articles).toBe(2);
  });

  it('a damaged database: said so, and left where it is', () => {
    const data = makeFolder(SMALL);
    const db = join(data, 'demarche.db');
    writeFileSync(db, 'not a database '.repeat(1000));
    expect(() => openService({ data, db, now: NOW })).toThrow(/damaged or not a Demarche database/);
    expect(readFileSync(db, 'utf8')).toContain('not a database');
  });

  it('a database that cannot be made: said so', () => {
    const data = makeFolder(SMALL);
    expect(() => openService({ data, db: join(data, 'site.json', 'x.db'), now: NOW })).toThrow(
      /cannot be opened for writing/,
    );
  });

  it('a damaged ledger: said so, and nothing is written', () => {
    const data = makeFolder(SMALL);
    open(data).store.close();
    const ledger = join(data, 'ledger.jsonl');
    appendFileSync(ledger, '>>>>>>> theirs\n');
    copyFileSync(ledger, `${ledger}.before`);
    const opened = openService({ data, db: join(data, 'demarche.db'), now: NOW });
    expect(opened).toMatchObject({
      ok: false,
      issues: [{ code: 'ledger-damaged', at: `${ledger}:2` }],
    });
    expect(readFileSync(ledger)).toEqual(readFileSync(`${ledger}.before`));
  });

  it('a database that is gone: made anew with the same ids', () => {
    const data = makeFolder(SMALL);
    const before = open(data);
    const ids = before.service.timeline().events.map(({ id }) => id);
    before.store.close();
    for (const end of ['', '-wal', '-shm'])
      rmSync(join(data, `demarche.db${end}`), { force: true });
    expect(
      open(data)
        .service.timeline()
        .events.map(({ id }) => id),
    ).toEqual(ids);
  });
});
