/** What the demo does not hold: hostile text, a third party's rights, an event taken back, no events at all. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';
import { openFolder, type Folder } from './support/serve-folder.ts';
import type { ServedEvent } from './support/story.ts';

test.describe.configure({ timeout: 120_000 });
test.skip(({ isMobile }) => isMobile, 'what is told is the same at any width');

let folder: Folder | undefined;
test.afterEach(() => folder?.end());

test('text from outside stays text, on every page', async ({ page }) => {
  folder = openFolder('hostile');
  const origin = await folder.serve();
  const { events } = (await (await page.request.get(`${origin}/events.json`)).json()) as {
    events: ServedEvent[];
  };
  const told = events.find(({ mentions }) => mentions.some(({ article }) => article === 'strait'));
  expect(told).toBeDefined();
  for (const path of ['/', `/events/${told?.id}`, '/articles/strait']) {
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    await expect(page.locator('img')).toHaveCount(0);
  }
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arms & <b>straits</b>');

  await page.goto(`${origin}/articles/strait`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The strait </title><script>window.harmed = 1</script>',
  );
  // Of a third party's text only what supports an event is shown, and the gap is marked.
  await expect(page.getByText('nobody may read it')).toHaveCount(0);
  await expect(page.getByText('belongs to its publisher')).toBeVisible();
});

test('an excerpt leads to the very words of the original', async ({ page }) => {
  folder = openFolder('hostile');
  const origin = await folder.serve();
  const { events } = (await (await page.request.get(`${origin}/events.json`)).json()) as {
    events: ServedEvent[];
  };
  const told = events.find(({ mentions }) => mentions.some(({ article }) => article === 'strait'));
  await page.goto(`${origin}/events/${told?.id}`);
  const link = page.getByRole('link', { name: 'Open the original at these words' }).first();
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/news\.example\/strait\?a=1&b=2#:~:text=.+/,
  );
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('an event that was taken back keeps a page that says why', async ({
  page,
  expectedStatus,
}) => {
  expectedStatus.add(410);
  folder = openFolder('hostile');
  rmSync(join(folder.data, 'articles/undated.txt'));
  folder.run('ingest', folder.data);
  const ledger = readFileSync(join(folder.data, 'ledger.jsonl'), 'utf8');
  const id = /"id":"([a-z0-9-]+-[a-z0-9]{10})"/.exec(ledger)?.[1];
  expect(id).toBeDefined();
  folder.run('remove', 'strait');
  const origin = await folder.serve();
  const response = await page.goto(`${origin}/events/${id}`);
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This event was taken back');
  await expect(page.getByText(/^The reason: .+/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to the timeline' }).click();
  await expect(page.getByText('There are no events yet')).toBeVisible();
});

test('an empty folder says what to do', async ({ page }) => {
  folder = openFolder();
  const origin = await folder.serve();
  await page.goto(origin);
  await expect(page.getByText('There are no events yet')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new timeline');
});
