/**
 * What the timeline costs at growing sizes, beside others:
 *
 *     npm run bench:timeline -- [--sizes 1000,10000] [--peers uplot,gravity-ui | --peers none] [--repeats 5] [--fresh]
 *
 * Every cell has a Chromium of its own; sizes and pages take turns, so that what else the machine
 * does falls on all of them. Cells that are measured are kept in `results/timeline.json`, and not
 * measured again without --fresh. The peers are installed by `npm ci --prefix tests/bench/peers/timeline`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './timeline/build-pages.ts';
import { measure } from './timeline/measure.ts';
import { OURS, printTables, type Measured } from './timeline/report.ts';

/** Beyond its size a peer takes minutes a cell, or the page goes down. */
const PEERS: Readonly<Record<string, number>> = {
  uplot: 100_000,
  'gravity-ui': 100_000,
  'event-drops': 100_000,
  'vis-timeline': 10_000,
};
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const REPEATS = 5;
const RESULTS = new URL('results/timeline.json', import.meta.url);

const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string' },
    peers: { type: 'string' },
    repeats: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
const sizes = asked.sizes?.split(',').map(Number) ?? SIZES;
const repeats = Number(asked.repeats ?? REPEATS);
const peers = asked.peers?.split(',').filter((name) => name !== 'none') ?? Object.keys(PEERS);
const unknown = peers.filter((name) => !(name in PEERS));
if (unknown.length > 0 || !sizes.every((size) => size > 0) || !(repeats > 0))
  throw new Error(`cannot measure: ${unknown.join(', ') || asked.sizes || asked.repeats}`);

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  node: process.version,
  /** Processes that wanted the processor in the minute before. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
};
const measured: Measured[] = asked.fresh ? [] : known();
const pages = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
try {
  for (const name of [OURS, ...peers]) await buildPage(name, pages);
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const size of sizes)
      for (const name of [OURS, ...peers]) {
        if (size > (PEERS[name] ?? Infinity) || has(name, size, repeat)) continue;
        process.stderr.write(`${name} ${size} ${repeat + 1}/${repeats}\n`);
        measured.push({ name, size, repeat, ...(await attempt(join(pages, name), size)) });
        save();
      }
} finally {
  rmSync(pages, { recursive: true, force: true });
}
printTables(measured, machine);

async function attempt(folder: string, size: number): Promise<Pick<Measured, 'cell' | 'failed'>> {
  try {
    return { cell: await measure(folder, size), failed: null };
  } catch (error) {
    return { cell: null, failed: String(error).split('\n')[0] ?? '' };
  }
}

function has(name: string, size: number, repeat: number): boolean {
  return measured.some((one) => one.name === name && one.size === size && one.repeat === repeat);
}

function known(): Measured[] {
  try {
    return (JSON.parse(readFileSync(RESULTS, 'utf8')) as { measured: Measured[] }).measured;
  } catch {
    return [];
  }
}

function save(): void {
  mkdirSync(new URL('./', RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, measured }, null, 1)}\n`);
}
