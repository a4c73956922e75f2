/** What is put into the data folder while the server runs appears, and a page that is open is told. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { fillFolder, toldIn, writeArticle, writeReview, writeSite } from './support/made-up.ts';
import { openFolder, type Folder } from './support/serve-folder.ts';

test.describe.configure({ timeout: 180_000 });
test.skip(({ isMobile }) => isMobile, 'one server, one folder: once is enough');

const INGEST = { timeout: 60_000 };

let folder: Folder | undefined;
test.afterEach(() => folder?.end());

async function begin(...args: readonly string[]) {
  folder = openFolder();
  const { data, said } = folder;
  fillFolder(data);
  const origin = await folder.serve(...args);
  return { data, origin, said };
}

const NEW = 'Norway summoned the Swedish ambassador on 11 March 2015.\n';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'changed since' });
/** As if the reader came back to the page. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('an article that is added appears without a restart, and the terminal says so', async ({
  page,
}) => {
  const { data, origin, said } = await begin();
  writeArticle(data, 'summoned', NEW, '2015-03-12');
  await expect.poll(said, INGEST).toContain('+1 article, 1 event, revision 2');
  await page.goto(origin);
  await expect(page.getByRole('link', { name: /Norway summons/ }).first()).toBeVisible();

  appendFileSync(
    join(data, 'articles/summoned.txt'),
    'Sweden condemned Norway on 12 March 2015.\n',
  );
  await expect.poll(said, INGEST).toContain('~1 article');
  rmSync(join(data, 'articles/sanctions.txt'));
  rmSync(join(data, 'articles/sanctions.json'));
  await expect.poll(said, INGEST).toContain('−1 article');
  await page.goto(origin);
  await expect(page.getByRole('link', { name: /Sweden condemns/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /sanctions/ })).toHaveCount(0);

  const ledger = readFileSync(join(data, 'ledger.jsonl'), 'utf8');
  folder?.run('ingest');
  expect(readFileSync(join(data, 'ledger.jsonl'), 'utf8')).toBe(ledger);
});

test('a page that is open is told, and changes only when asked', async ({ page }) => {
  const { data, origin, said } = await begin();
  await page.goto(origin);
  await page.waitForLoadState('networkidle');
  const sanctions = toldIn(data, 'imposed sanctions');
  const values = { title: 'Norway punishes Sweden' };
  writeReview(data, 'title', { do: 'set', event: sanctions.id, values }, 'Shorter');
  await expect.poll(said, INGEST).toContain('+1 review, 1 event, revision 2');
  await comeBack(page);
  await expect(notice(page)).toContainText('1 event has changed since this page was opened.');
  const item = page.locator(`a[data-stream="${sanctions.id}"]`).first();
  await expect(item).toHaveText(sanctions.title);
  await page.getByRole('button', { name: 'Show the changes' }).click();
  await expect(item).toHaveText('Norway punishes Sweden');
  await expect(notice(page)).toHaveCount(0);
});

test('who does not want to know now is told again only of something newer', async ({ page }) => {
  const { data, origin, said } = await begin();
  await page.goto(origin);
  writeArticle(data, 'summoned', NEW, '2015-03-12');
  await expect.poll(said, INGEST).toContain('revision 2');
  await comeBack(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.waitForTimeout(2_500);
  await comeBack(page);
  await expect(notice(page)).toHaveCount(0);
  appendFileSync(
    join(data, 'articles/summoned.txt'),
    'Sweden condemned Norway on 12 March 2015.\n',
  );
  await expect.poll(said, INGEST).toContain('revision 3');
  await comeBack(page);
  await expect(notice(page)).toBeVisible();
});

test('an ingest by hand appears where the folder is not watched, and a new title without one', async ({
  page,
}) => {
  const { data, origin } = await begin('--no-watch');
  await page.goto(origin);
  writeArticle(data, 'summoned', NEW, '2015-03-12');
  folder?.run('ingest');
  const answer = await page.request.get(`${origin}/revision.json?since=1`);
  expect(await answer.json()).toMatchObject({ revision: 2, changed: 1 });
  const etag = answer.headers()['etag'] ?? '';
  const headers = { 'if-none-match': etag };
  const same = await page.request.get(`${origin}/revision.json?since=1`, { headers });
  expect(same.status()).toBe(304);
  await page.reload();
  await expect(page.getByRole('link', { name: /Norway summons/ }).first()).toBeVisible();

  writeSite(data, { title: 'Envoys and others' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Envoys and others');
});

test('a file that is half written is not taken for whole, and one that stays so is named', async () => {
  const { data, said } = await begin();
  const sidecar = join(data, 'articles/summoned.json');
  writeFileSync(sidecar, '{ "title": "Summoned", "published": ');
  writeFileSync(join(data, 'articles/summoned.txt'), NEW);
  await expect.poll(said, INGEST).toContain('articles/summoned.json');
  expect(said()).not.toContain('+1 article');
  writeFileSync(sidecar, '{ "title": "Summoned", "published": "2015-03-12" }');
  await expect.poll(said, INGEST).toContain('+1 article, 1 event, revision 2');
});
