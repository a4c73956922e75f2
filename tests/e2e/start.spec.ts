/** Starting and ending: what a person who runs the program sees, with no page open. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startServer, type Server } from './support/start-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');
const START_MS = 60_000;

test.describe.configure({ timeout: 180_000 });
test.skip(({ isMobile }) => isMobile, 'no page is opened: once is enough');

let place = '';
test.beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'demarche-start-'));
});
test.afterEach(() => {
  // A test that is skipped made no folder.
  if (place) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
});

test('a timeline of one’s own: make a folder, add an article, start', async ({ page }) => {
  const data = join(place, 'my-timeline');
  const article = join(place, 'expelled.txt');
  writeFileSync(article, 'Greece expelled two Italian diplomats on 3 March 2015.\n');
  writeFileSync(
    join(place, 'expelled.json'),
    JSON.stringify({ title: 'Two expelled', outlet: 'The Daily Fixture', published: '2015-03-05' }),
  );
  expect(demarche('init', data).status).toBe(0);
  expect(demarche('ingest', article, '--data', data).status).toBe(0);
  const server = await startServer('--data', data);
  await page.goto(server.address);
  await page
    .getByRole('link', { name: /Greece expels/ })
    .first()
    .click();
  await expect(page.getByText('Greece expelled two Italian diplomats').first()).toBeVisible();
  await interrupt(server);
});

test('a second start with nothing changed ingests nothing and is up within seconds', async () => {
  const db = join(place, 'demarche.db');
  await interrupt(await startServer('--db', db));
  const ledger = readFileSync(join(ROOT, 'data/ledger.jsonl'), 'utf8');
  const began = Date.now();
  const second = await startServer('--db', db);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(second.said()).not.toContain('extracting');
  await interrupt(second);
  expect(readFileSync(join(ROOT, 'data/ledger.jsonl'), 'utf8')).toBe(ledger);
});

test('a port in use is named, with what to do', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => void holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as { port: number };
  const { status, stderr } = demarche(
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--db',
    join(place, 'a.db'),
  );
  holder.close();
  expect(stderr).toContain(`port ${port} on 127.0.0.1 is in use`);
  expect(stderr).toContain('--port');
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(3);
});

test('a database that is not one is named, with what to do', () => {
  const db = join(place, 'broken.db');
  writeFileSync(db, 'this is not a database, and was never one. '.repeat(100));
  const { status, stderr } = demarche('serve', '--port', '0', '--db', db);
  expect(stderr).toContain(db);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(3);
  expect(readFileSync(db, 'utf8')).toContain('this is not a database');
});

function demarche(...args: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: START_MS,
  });
}

/** Ctrl-C: it ends by itself, in order. */
async function interrupt(server: Server): Promise<void> {
  expect(await server.end('SIGINT')).toBe(0);
}
