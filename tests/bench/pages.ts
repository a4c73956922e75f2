/**
 * What the pages weigh and how soon they can be used, with the data that ships:
 *
 *     npm run build && npm run bench:pages
 *
 * Each page is opened in a fresh Chromium on a processor slowed down fourfold, the network as fast as
 * loopback. Prints tables, writes `results/pages.json`, and fails on bytes and counts alone: times
 * are this machine's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { startServer } from '../e2e/support/start-server.ts';
import { bestTold } from '../e2e/support/story.ts';
import { CPU_THROTTLING, withFreshPage } from './pages/fresh-page.ts';
import {
  breaches,
  type PageFigures,
  printPages,
  printWalks,
  type WalkFigures,
} from './pages/report.ts';
import { spreadOf } from './pages/spread.ts';
import { readVitals, watchVitals } from './pages/vitals.ts';
import { type Addresses, WALKS } from './pages/walks.ts';
import { listenToWire } from './pages/wire.ts';

const RUNS = 5;
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const RESULTS = new URL('results/pages.json', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const server = await startServer('--data', 'data', '--db', join(folder, 'demarche.db'));
try {
  const origin = server.address;
  const { event, article } = await anEvent(origin);
  const load = loadavg()[0] ?? 0;
  let chromium = '';
  const pages: PageFigures[] = [];
  const walks: WalkFigures[] = [];
  for (const viewport of VIEWPORTS) {
    for (const [name, path] of [
      ['/', '/'],
      ['/on/2015-11-24', '/on/2015-11-24'],
      ['an event', event],
      ['an article', article],
    ] as const) {
      const visits = await repeat(() => visit(origin, path, viewport));
      const [first] = visits;
      if (!first) continue;
      chromium = first.version;
      const spread = (read: (one: (typeof visits)[number]) => number, digits = 0) =>
        spreadOf(visits.map(read), digits) ?? { median: 0, least: 0, most: 0 };
      pages.push({
        page: name,
        width: viewport.width,
        bytes: first.wire.weights,
        inlined: first.inlined,
        requests: first.wire.requests,
        elsewhere: [...new Set(visits.flatMap(({ wire }) => wire.elsewhere))],
        shift: spread(({ vitals }) => vitals.shift, 4),
        firstPaint: spread(({ vitals }) => vitals.firstPaint),
        largestPaint: spread(({ vitals }) => vitals.largestPaint),
        blocked: spread(({ vitals }) => vitals.blocked),
        answers: spreadOf(visits.map(({ vitals }) => vitals.answers)),
      });
    }
    const addresses: Addresses = { origin, event };
    for (const { name, run } of WALKS) {
      const times = await repeat(() => withFreshPage(viewport, ({ page }) => run(page, addresses)));
      walks.push({ walk: name, width: viewport.width, time: spreadOf(times) });
    }
  }
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium,
    throttling: CPU_THROTTLING,
    loadBefore: Number(load.toFixed(1)),
  };
  writeFileSync(RESULTS, `${JSON.stringify({ machine, runs: RUNS, pages, walks }, null, 2)}\n`);
  console.log(`${Object.values(machine).join(', ')}; ${RUNS} runs\n`);
  printPages(pages);
  printWalks(walks);
  const broken = breaches(pages);
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  await server.end('SIGINT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function visit(origin: string, path: string, viewport: (typeof VIEWPORTS)[number]) {
  return withFreshPage(viewport, async ({ page, protocol, version }) => {
    const wire = await listenToWire(protocol, origin);
    await watchVitals(page);
    const response = await page.goto(origin + path);
    const html = (await response?.text()) ?? '';
    const vitals = await readVitals(page);
    const scripts = html.match(/<script(?![^>]*\bsrc=)[^>]*>[^]*?<\/script>/g) ?? [];
    const inlined = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    return { wire: wire(), vitals, inlined, version };
  });
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await measure());
  return results;
}

/** Paths of the event that is told most often, and of the first article that tells it. */
async function anEvent(origin: string): Promise<{ event: string; article: string }> {
  const context = await request.newContext({ baseURL: origin });
  const { id, mentions } = await bestTold(context);
  await context.dispose();
  return { event: `/events/${id}`, article: `/articles/${mentions[0]?.article ?? ''}` };
}
