import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { demarche, newFolder } from './run-demarche.ts';

// Each case starts processes of its own.
vi.setConfig({ testTimeout: 120_000 }); // ms

const TEXT =
  'Greece expelled two Italian diplomats on 3 March 2015. Italy called the step regrettable.\n';
const META = JSON.stringify({
  title: 'Two expelled',
  outlet: 'The Daily Fixture',
  published: '2015-03-05',
});

/** A new data folder and an article to be added to it. */
function makeFolder() {
  const home = newFolder();
  const data = join(home, 'timeline');
  expect(demarche(['init', data]).code).toBe(0);
  const article = join(home, 'expelled.txt');
  writeFileSync(article, TEXT);
  writeFileSync(join(home, 'expelled.json'), META);
  return { home, data, article };
}

describe('a data folder by the command line', () => {
  it('is made empty, and checks as in order', () => {
    const { data } = makeFolder();
    const { code, out } = demarche(['check', '--data', data]);
    expect(out).toContain('0 articles, 0 events, 0 issues');
    expect(code).toBe(0);
  });

  it('is not made over another', () => {
    const { data } = makeFolder();
    const { code, err } = demarche(['init', data]);
    expect(err).toContain('not an empty folder');
    expect(code).toBe(3);
  });

  it('takes an article, changes nothing the second time, and lets go of it', () => {
    const { data, article } = makeFolder();
    const first = demarche(['ingest', article, '--data', data]);
    expect(first.err).toContain('1 articles, ');
    expect(first.out).toContain('2015-03-03');
    const ledger = readFileSync(join(data, 'ledger.jsonl'), 'utf8');

    expect(demarche(['ingest', article, '--data', data]).out).toBe('nothing changed\n');
    expect(readFileSync(join(data, 'ledger.jsonl'), 'utf8')).toBe(ledger);

    const removed = demarche(['remove', 'expelled', '--data', data]);
    expect(removed.code).toBe(0);
    expect(existsSync(join(data, 'articles', 'expelled.txt'))).toBe(false);
    expect(removed.out).toMatch(/^- /m);
  });

  it('says what an ingest would change, and does not change it', () => {
    const { data, article } = makeFolder();
    const { out } = demarche(['ingest', '--diff', article, '--data', data]);
    expect(out).toContain('2015-03-03');
    expect(existsSync(join(data, 'articles', 'expelled.txt'))).toBe(false);
    expect(existsSync(join(data, 'ledger.jsonl'))).toBe(false);
  });

  it('overwrites an article only when asked to', () => {
    const { data, article } = makeFolder();
    demarche(['ingest', article, '--data', data]);
    writeFileSync(article, TEXT.replace('two', 'three'));
    const kept = demarche(['ingest', article, '--data', data]);
    expect(kept.err).toContain('--replace');
    expect(kept.code).toBe(1);
    expect(demarche(['ingest', article, '--replace', '--data', data]).code).toBe(0);
    expect(readFileSync(join(data, 'articles', 'expelled.txt'), 'utf8')).toContain('three');
  });

  it('goes on past what cannot be read, and tells each at the end', () => {
    const { home, data } = makeFolder();
    const clippings = join(home, 'clippings');
    mkdirSync(clippings);
    writeFileSync(join(clippings, 'good.txt'), TEXT);
    writeFileSync(join(clippings, 'good.json'), META);
    writeFileSync(join(clippings, 'empty.txt'), '');
    writeFileSync(
      join(clippings, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0, 255]),
    );
    writeFileSync(join(clippings, 'broken.html'), '<html><body><div><p>Greece <b>condemned Italy');
    writeFileSync(
      join(clippings, 'undated.txt'),
      'Greece expelled two Italian diplomats last month.\n',
    );
    writeFileSync(join(clippings, 'twin.txt'), TEXT);
    writeFileSync(join(clippings, 'twin.json'), META);
    const { code, err } = demarche(['ingest', clippings, '--data', data]);
    expect(code).toBe(1);
    for (const name of ['empty', 'picture', 'undated', 'twin']) expect(err).toContain(name);
    expect(err).toMatch(/\b3 articles, /);
  });

  it('tells what is newly wrong, and only how much was wrong before', () => {
    const { home, data, article } = makeFolder();
    writeFileSync(join(data, 'articles', 'empty.txt'), '');
    writeFileSync(join(data, 'reviews', 'first.json'), '{ "author": ');
    expect(demarche(['ingest', '--data', data]).err).toContain('empty.txt');

    const second = demarche(['ingest', article, '--data', data]);
    expect(second.err).not.toContain('empty.txt');
    expect(second.err).toContain('2 issues are as before');
    expect(second.err).toContain('demarche check');
    expect(second.code).toBe(0);
    expect(demarche(['check', '--data', data]).err).toContain('empty.txt');

    const again = join(home, 'empty.txt');
    writeFileSync(again, '');
    const asked = demarche(['ingest', again, '--data', data]);
    expect(asked.err).toContain('articles/empty.txt');
    expect(asked.err).toContain('one issue is as before');
    expect(asked.code).toBe(1);
  });

  it('refuses a damaged ledger and overwrites nothing', () => {
    const { data, article } = makeFolder();
    demarche(['ingest', article, '--data', data]);
    const ledger = join(data, 'ledger.jsonl');
    const damaged = `{"damaged\n${readFileSync(ledger, 'utf8')}`;
    writeFileSync(ledger, damaged);
    const { code, err } = demarche(['ingest', '--data', data]);
    expect(code).toBe(3);
    expect(err).toMatch(/ledger\.jsonl.*1/s);
    expect(readFileSync(ledger, 'utf8')).toBe(damaged);
  });

  it('names a review that cannot be read, and goes on', () => {
    const { data, article } = makeFolder();
    writeFileSync(join(data, 'reviews', 'first.json'), '{ "author": ');
    const { code, err } = demarche(['ingest', article, '--data', data]);
    expect(code).toBe(1);
    expect(err).toContain('reviews/first.json');
    expect(err).toContain('1 articles');
  });

  it('says what to do where nothing can be done', () => {
    const { home, data } = makeFolder();
    const cases: readonly (readonly [args: readonly string[], code: number, says: string])[] = [
      [['check', '--data', join(home, 'nowhere')], 3, 'demarche init'],
      [['remove', 'unknown', '--data', data], 3, 'no article “unknown”'],
      [['ingest', join(home, 'nothing.txt'), '--data', data], 1, 'no such file'],
      [['explain', join(home, 'nothing.txt')], 3, 'not a file'],
      [
        ['explain', 'data/articles/moscow-times-lavrov-limes.txt', '--at', '99999'],
        3,
        'behind the end',
      ],
      [['explain', 'data/articles/moscow-times-lavrov-limes.txt'], 3, '--at'],
      [['serve', '--port', '70000'], 2, '65535'],
      [['unknown-verb'], 2, 'unknown command'],
    ];
    for (const [args, code, says] of cases) {
      const ran = demarche(args);
      expect([args[0], ran.code]).toEqual([args[0], code]);
      expect(ran.err).toContain(says);
    }
  });
});

describe('demarche explain', () => {
  it('shows the rule, the words and what they were counted from', () => {
    const { out } = demarche([
      'explain',
      'data/articles/moscow-times-lavrov-limes.txt',
      '--find',
      'November last',
    ]);
    expect(out).toContain('EDTF 2015-11');
    expect(out).toContain('counted from 2016-02-04');
    expect(out).toMatch(/type: rule .*by “downed”/);
  });
});

describe('demarche help', () => {
  it('shows each verb an example', () => {
    for (const verb of [
      'init',
      'ingest',
      'remove',
      'annotate',
      'merge',
      'explain',
      'check',
      'serve',
    ])
      expect(demarche([verb, '--help']).out).toMatch(/Example/);
  });
});
