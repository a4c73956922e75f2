/**
 * How good and how fast the extraction is, against what is asked of it and beside others:
 *
 *     npm run bench:extract -- [--data DIR] [--only times,pairs,…] [--peers] [--errors]
 *
 * DIR, or DEMARCHE_BENCH_DATA, holds the public sets that may not be redistributed: timebank-aquaint,
 * wikiwars, plv, petrarch2, article-pages. What is missing is said, and the rest runs. Figures of all
 * items, of those developed on and of those kept aside, each with a bootstrap 95 % interval.
 * `--errors` lists what is wrong in the part developed on. With the peers, what was measured is written
 * to tests/bench/results/extract.json, in the place of what the same bench wrote before.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '#lib/server/knowledge.ts';
import { programFolder } from '#lib/server/folder/program-folder.ts';
import { BENCHES } from './extract/benches.ts';
import { type Bench, type Context, Missing } from './extract/bench.ts';
import { HOW_TO_INSTALL, NO_PEERS, openPeers, type Peers } from './extract/peers.ts';
import { reached, requirementOf } from './extract/requirements.ts';
import type { Row } from './extract/row.ts';
import { tableOf } from './extract/table.ts';

process.env.TZ = 'UTC'; // some peers read dates in the zone of the machine

const RESULTS = new URL('results/extract.json', import.meta.url);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    peers: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const chosen = choose(values.only);
const data = values.data ?? process.env['DEMARCHE_BENCH_DATA'];
const { knowledge } = loadKnowledge(join(programFolder(), 'data'));
const peers = values.peers ? openPeersOrSay() : NO_PEERS;
const context: Context = {
  knowledge,
  peers,
  dataAt,
  tell: values.errors ? (line) => console.log(line) : null,
};

const measured = new Map<string, readonly Row[]>();
const missing: string[] = [];
for (const bench of chosen) {
  const found = await run(bench);
  if (found) measured.set(bench.name, found);
}
const rows = [...measured.values()].flat();
console.log(tableOf(rows));
for (const line of missing) console.log(`not measured: ${line}`);
if (peers !== NO_PEERS) writeResults();
process.exitCode = rows.some((row) => reached(row) === 'short') ? 1 : 0;

function choose(only: string | undefined): readonly Bench[] {
  if (only === undefined) return BENCHES;
  const names = only.split(',');
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map(({ name }) => name).join(', ');
    console.error(`bench:extract: no bench named ${unknown.join(', ')}; there are ${known}`);
    process.exit(2);
  }
  return BENCHES.filter(({ name }) => names.includes(name));
}

function openPeersOrSay(): Peers {
  const found = openPeers();
  if (found === null)
    console.error(`the peers are not installed, and are left out; install: ${HOW_TO_INSTALL}`);
  return found ?? NO_PEERS;
}

function dataAt(path: string): string {
  if (data === undefined)
    throw new Missing(`${path}: no folder given with --data or DEMARCHE_BENCH_DATA`);
  const place = resolve(data, path);
  if (!existsSync(place)) throw new Missing(`${path}: not in ${data}`);
  return place;
}

/** Null where its data is missing, which is said at the end. */
async function run(bench: Bench): Promise<readonly Row[] | null> {
  const started = performance.now();
  try {
    const found = await bench.run(context);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`${bench.name}: ${seconds} s`);
    return found;
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    missing.push(`${bench.name}, ${error.message}`);
    return null;
  }
}

function writeResults(): void {
  const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
  const before = existsSync(RESULTS) ? json(RESULTS)['benches'] : {};
  const now = [...measured].map(([name, found]) => [
    name,
    found.map((row) => ({ ...row, asked: requirementOf(row), reached: reached(row) })),
  ]);
  const known = { ...(before as object), ...(Object.fromEntries(now) as object) };
  const results = {
    demarche: json(new URL('../../package.json', import.meta.url))['version'],
    node: process.version,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memory: `${(totalmem() / 1024 ** 3).toFixed(0)} GB`,
      system: `${platform()} ${arch()}`,
    },
    benches: Object.fromEntries(
      BENCHES.filter(({ name }) => name in known).map(({ name }) => [
        name,
        (known as Record<string, unknown>)[name],
      ]),
    ),
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, rounded, 2)}\n`);
}

/** Three decimals say more than the intervals allow. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
