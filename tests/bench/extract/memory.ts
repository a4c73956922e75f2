/**
 * Memory while `demarche annotate` is given 100,000 articles one after the other: what its process
 * holds at several points, and how much more the least is in the second half than in the first: between
 * two full collections of garbage it rises by itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import { ownArticles } from './own-articles.ts';
import { type Row, single } from './row.ts';

const ARTICLES = 100_000;
const LENGTH = 600; // UTF-16 units at most of an article
const POINTS = 10;
const SAMPLE_EVERY = 1000; // articles
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMMAND = ['-r', './src/cli/require-node.cjs', 'src/cli/main.ts', 'annotate'];

export const memory: Bench = {
  name: 'memory',
  run: async () => {
    const held = await heldWhileStreaming();
    const step = held.length / POINTS;
    const points = Array.from({ length: POINTS }, (_, index) =>
      median(held.slice(Math.floor(index * step), Math.floor((index + 1) * step))),
    );
    const half = held.length / 2;
    const growth = 100 * (Math.min(...held.slice(half)) / Math.min(...held.slice(1, half)) - 1);
    const shared = { stage: 'memory', on: '100,000 articles streamed', of: 'articles', peers: [] };
    return [
      {
        ...shared,
        ...{ what: 'peak', unit: 'MB', ours: { all: single(Math.max(...held), ARTICLES) } },
        note: `held in each tenth: ${points.map((point) => point.toFixed(0)).join(' ')} MB`,
      },
      {
        ...shared,
        ...{
          what: 'growth from the first half to the second',
          unit: '%',
          ours: { all: single(growth, ARTICLES) },
        },
      },
    ] satisfies Row[];
  },
};

/** MB of the process, once in every thousand articles. */
async function heldWhileStreaming(): Promise<number[]> {
  const child = spawn(process.execPath, COMMAND, {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const held: number[] = [];
  let answered = 0;
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === '') continue;
      answered += 1;
      if (answered % SAMPLE_EVERY === 0) held.push(residentOf(child.pid!));
    }
  })();
  for (const line of articleLines())
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await reading;
  if (answered !== ARTICLES)
    throw new Error(`memory: ${answered} of ${ARTICLES} articles answered`);
  return held;
}

/** No two are the same: each starts elsewhere in the articles and has its own day. */
function* articleLines(): Generator<string> {
  const paragraphs = ownArticles().flatMap((text) =>
    text.split(/\n+/).filter((line) => line !== ''),
  );
  for (let index = 0; index < ARTICLES; index += 1) {
    const first = paragraphs[index % paragraphs.length]!;
    const second = paragraphs[(index * 7 + 3) % paragraphs.length]!;
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 1500))).toISOString().slice(0, 10);
    const text = `${first.slice(0, LENGTH / 2)}\n${second.slice(0, LENGTH / 2)}\nNo. ${index}.`;
    yield JSON.stringify({ id: `article-${index}`, text, published: day });
  }
}

function residentOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout.trim()) / 1024;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
