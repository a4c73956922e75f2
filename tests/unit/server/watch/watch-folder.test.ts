/** A change is told once it has come to rest, by notice or by looking, and never twice at once. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { stampFolder } from '#lib/server/watch/folder-stamp.ts';
import { watchFolder, type WatchOptions } from '#lib/server/watch/watch-folder.ts';
import { makeFolder, putFiles } from '../folders.ts';

const QUICK: WatchOptions = { settle: 40, patience: 400, look: 60, retry: 30 };
/** Looks so seldom that only notices can have told. */
const HEARING: Partial<WatchOptions> = { ...QUICK, look: 60_000 };

async function begin(
  options: Partial<WatchOptions>,
  taken: () => boolean | Promise<boolean> = () => true,
) {
  const folder = makeFolder({ 'site.json': '{}', 'articles/one.txt': 'one' });
  const { value } = await stampFolder(folder);
  let calls = 0;
  const watching = watchFolder(
    folder,
    value,
    async () => {
      calls += 1;
      return taken();
    },
    options,
  );
  onTestFinished(() => watching.stop());
  const told = (n: number) => vi.waitFor(() => expect(calls).toBe(n), { timeout: 5_000 });
  await wait(120);
  return { folder, told, watching };
}

describe('a folder under watch', () => {
  it.each([
    ['by notices', HEARING],
    ['by looking', QUICK],
  ])('tells of each kind of change, %s', async (_how, options) => {
    const { folder, told } = await begin(options);
    await told(0);
    putFiles(folder, { 'articles/two.txt': 'two' });
    await told(1);
    appendFileSync(join(folder, 'articles/one.txt'), ' more');
    await told(2);
    renameSync(join(folder, 'articles/two.txt'), join(folder, 'articles/three.txt'));
    await told(3);
    rmSync(join(folder, 'articles/three.txt'));
    await told(4);
    mkdirSync(join(folder, 'reviews'));
    await told(5);
    writeFileSync(join(folder, 'reviews/a.json'), '{}');
    await told(6);
    writeFileSync(join(folder, 'site.json'), '{ }');
    await told(7);
  });

  it('passes over what an ingest does not depend on', async () => {
    const { folder, told } = await begin(QUICK);
    putFiles(folder, {
      'ledger.jsonl': 'x',
      'demarche.db-wal': 'x',
      'notes.txt': 'x',
      'articles/.draft.txt': 'x',
    });
    await wait(300);
    await told(0);
  });

  it('waits until a file that is being written is whole', async () => {
    const { folder, told } = await begin({ ...QUICK, settle: 150, patience: 10_000 });
    for (let part = 0; part < 8; part++) {
      appendFileSync(join(folder, 'articles/long.txt'), 'part ');
      await wait(60);
      await told(0);
    }
    await told(1);
  });

  it('takes what never comes to rest, after a while', async () => {
    const { folder, told } = await begin({ ...QUICK, settle: 80, patience: 200 });
    const writing = setInterval(() => appendFileSync(join(folder, 'articles/log.txt'), 'x'), 10);
    onTestFinished(() => clearInterval(writing));
    await told(1);
  });

  it('asks again until it is taken, one at a time', async () => {
    let refusals = 3;
    let running = 0;
    let most = 0;
    const { folder, told } = await begin(QUICK, async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(50);
      running -= 1;
      return refusals-- <= 0;
    });
    putFiles(folder, { 'articles/two.txt': 'two' });
    await told(4);
    await wait(200);
    await told(4);
    expect(most).toBe(1);
  });

  it('tells of what changed while it was told', async () => {
    let folder = '';
    let isFirst = true;
    const watched = await begin(QUICK, () => {
      if (isFirst) putFiles(folder, { 'articles/three.txt': 'three' });
      isFirst = false;
      return true;
    });
    ({ folder } = watched);
    putFiles(folder, { 'articles/two.txt': 'two' });
    await watched.told(2);
  });

  it('says nothing after its end', async () => {
    const { folder, told, watching } = await begin(QUICK);
    watching.stop();
    putFiles(folder, { 'articles/two.txt': 'two' });
    await wait(300);
    await told(0);
  });
});
