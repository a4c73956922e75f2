/** Runs the specs against the built server, on a free port and with a database of its own. */
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';
import { thisMachine } from './machine.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, 'tests/.results');

// Each worker loads this file anew: what the first one found is handed on in the environment.
process.env['DEMARCHE_CHROMIUM'] = findChromium(thisMachine);
process.env['DEMARCHE_TEST_PORT'] ??= String(await freePort());
process.env['DEMARCHE_TEST_DIR'] ??= mkdtempSync(join(tmpdir(), 'demarche-'));

const url = `http://127.0.0.1:${process.env['DEMARCHE_TEST_PORT']}`;
const database = join(process.env['DEMARCHE_TEST_DIR'], 'demarche.db');
const serve = `src/cli/main.ts serve --host 127.0.0.1 --port ${new URL(url).port} --data data`;

export default defineConfig({
  testDir: '.',
  outputDir: join(RESULTS, 'e2e'),
  globalTeardown: './teardown.ts',
  workers: 2,
  retries: 0,
  // A wait ends as soon as what it waits for is there: these bound the wait on a busy machine alone.
  timeout: 90_000, // ms
  expect: { timeout: 15_000 }, // ms
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: join(RESULTS, 'e2e.json') }]],
  use: {
    baseURL: url,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['DEMARCHE_CHROMIUM'],
      args: chromiumArguments(thisMachine.isRoot),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" ${serve} --db "${database}"`,
    cwd: ROOT,
    url,
    timeout: 120_000, // ms, ingest of the data folder included
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'pipe',
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
