/**
 * What the pages weigh and how soon they can be used, with the data that ships:
 *
 *     npm run build && npm run bench:pages
 *
 * Each page is opened in a fresh Chromium on a processor slowed down fourfold, the network as fast as
 * loopback. Prints tables, writes `results/pages.json`, and fails on bytes and counts alone: times
 * are this machine's, and those of whatever else ran on it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { startServer } from '../e2e/support/start-server.ts';
import { bestTold } from '../e2e/support/story.ts';
import { CPU_THROTTLING, withFreshPage, type Screen } from './pages/fresh-page.ts';
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
const SCREENS: readonly Screen[] = [
  { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false },
  { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
];
const RESULTS = new URL('results/', import.meta.url);

const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const server = await startServer('--data', 'data', '--db', join(folder, 'demarche.db'));
try {
  const addresses = await addressesAt(server.address);
  const pages: PageFigures[] = [];
  const walks: WalkFigures[] = [];
  for (const screen of SCREENS) {
    pages.push(...(await measurePages(screen, addresses)));
    walks.push(...(await measureWalks(screen, addresses)));
  }
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium: await withFreshPage(SCREENS[0]!, async ({ version }) => version),
    throttling: CPU_THROTTLING,
    /** Processes that wanted the processor in the minute before. */
    loadBefore: Number(load.toFixed(1)),
  };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    new URL('pages.json', RESULTS),
    `${JSON.stringify({ machine, runs: RUNS, pages, walks }, null, 2)}\n`,
  );
  for (const [name, value] of Object.entries(machine)) console.log(`${name}: ${value}`);
  console.log(`runs: ${RUNS}\n`);
  printPages(pages);
  printWalks(walks);
  const broken = breaches(pages);
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  await server.end('SIGINT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The event that is told most often, and the first article that tells it. */
async function addressesAt(origin: string): Promise<Addresses> {
  const context = await request.newContext({ baseURL: origin });
  const { id, mentions } = await bestTold(context);
  await context.dispose();
  return { origin, event: `/events/${id}`, article: `/articles/${mentions[0]?.article ?? ''}` };
}

async function measurePages(screen: Screen, at: Addresses): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const [page, path] of [
    ['/', '/'],
    ['/on/2015-11-24', '/on/2015-11-24'],
    ['an event', at.event],
    ['an article', at.article],
  ] as const) {
    const [first, ...others] = await repeat(() => visit(at.origin + path, screen));
    if (!first) continue;
    const visits = [first, ...others];
    const spread = (read: (one: Visit) => number, digits = 0) =>
      spreadOf(visits.map(read), digits) ?? { median: 0, least: 0, most: 0 };
    figures.push({
      page,
      width: screen.viewport.width,
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
  return figures;
}

async function measureWalks(screen: Screen, at: Addresses): Promise<WalkFigures[]> {
  const figures: WalkFigures[] = [];
  for (const { name, run } of WALKS) {
    const times = await repeat(() => withFreshPage(screen, ({ page }) => run(page, at)));
    figures.push({ walk: name, width: screen.viewport.width, time: spreadOf(times) });
  }
  return figures;
}

type Visit = Awaited<ReturnType<typeof visit>>;

function visit(url: string, screen: Screen) {
  return withFreshPage(screen, async ({ page, protocol }) => {
    const wire = await listenToWire(protocol, new URL(url).origin);
    await watchVitals(page);
    const response = await page.goto(url);
    const html = (await response?.text()) ?? '';
    const vitals = await readVitals(page);
    const scripts = html.match(/<script(?![^>]*\bsrc=)[^>]*>[^]*?<\/script>/g) ?? [];
    const inlined = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    return { wire: wire(), vitals, inlined };
  });
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await measure());
  return results;
}
