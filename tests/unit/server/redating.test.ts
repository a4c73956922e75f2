/** An article whose date is corrected tells the same events, on the dates that follow from the new one. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { ingest } from '#lib/server/ingest.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { openExtraction } from '#lib/server/knowledge.ts';
import { openSqliteStore } from '#lib/store/sqlite.server.ts';
import { makeFolder, putFiles } from './folders.ts';

const TEXT =
  'Turkey expelled two Russian diplomats in November. On Tuesday Russia threatened Turkey with sanctions. On 3 May 2014 Russia and Turkey signed a treaty.';

const files = (published: string) => ({
  'articles/one.txt': TEXT,
  'articles/one.json': JSON.stringify({ published, outlet: 'The Harbour Gazette', title: 'One' }),
});

function open(published: string) {
  const folder = makeFolder({ 'site.json': '{"title":"Quarrel"}', ...files(published) });
  const store = openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  const extraction = openExtraction(`${programFolder()}/data`);
  const run = (options: { diff?: true } = {}) => {
    const ingested = ingest(folder, store, { ...options, extraction, now: Date.UTC(2020, 0, 1) });
    if (!ingested.ok) throw new Error(ingested.issues.map(({ message }) => message).join());
    return ingested.summary;
  };
  const dates = () =>
    Object.fromEntries(
      store
        .events({ from: null, to: null, limit: 100 })
        .items.map(({ id, when }) => [id.split('-').slice(0, 2).join(' '), when.edtf]),
    );
  const ids = () => store.events({ from: null, to: null, limit: 100 }).items.map(({ id }) => id);
  return { folder, run, dates, ids };
}

describe('a date of publication that is corrected', () => {
  it('moves what was counted from it, leaves what was told in full, and keeps the ids', () => {
    const { folder, run, dates, ids } = open('2016-02-04');
    run();
    expect(dates()).toEqual({
      'turkey expels': '2015-11',
      'russia threatens': '2016-02-02',
      'russia and': '2014-05-03',
    });
    const before = ids();
    putFiles(folder, files('2018-02-08'));
    const { difference } = run({ diff: true });
    expect(difference.join('\n')).toMatch(/date 2015-11 → 2017-11/);
    expect(difference.join('\n')).not.toMatch(/2014-05-03 →/);
    run();
    expect(dates()).toEqual({
      'turkey expels': '2017-11',
      'russia threatens': '2018-02-06',
      'russia and': '2014-05-03',
    });
    expect([...ids()].sort()).toEqual([...before].sort());
  });
});
