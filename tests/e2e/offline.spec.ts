/** Off line, or with the server gone: what is on screen stays, and a step that cannot be made says what to do. */
import { expect, test } from './support/test.ts';
import { fillFolder } from './support/made-up.ts';
import { openFolder, type Folder } from './support/serve-folder.ts';
import { alive, bestTold } from './support/story.ts';

test('off line, a page says so and keeps what is on screen', async ({
  page,
  context,
  expectedFailures,
}) => {
  expectedFailures.add('ERR_INTERNET_DISCONNECTED');
  await page.goto('/');
  await alive(page);
  const before = await page.locator('a[data-stream]').count();
  await context.setOffline(true);
  const said = page.getByRole('status').filter({ hasText: 'You are off line' });
  await expect(said).toContainText('what is on screen stays');
  expect(await page.locator('a[data-stream]').count()).toBe(before);
  await context.setOffline(false);
  await expect(said).toHaveCount(0);
});

test('a step that cannot be made off line is told, and made when it is tried again', async ({
  page,
  context,
  request,
  expectedFailures,
}) => {
  expectedFailures.add('ERR_INTERNET_DISCONNECTED');
  const { id, title } = await bestTold(request);
  await page.goto('/');
  await alive(page);
  await context.setOffline(true);
  await page.locator(`a[data-stream="${id}"]`).first().click();
  const said = page.getByRole('status').filter({ hasText: 'that is not on screen yet' });
  await expect(said).toBeVisible();
  await expect(page.locator('.stage svg:visible').first()).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#event-title')).toHaveText(title);
  await expect(page.getByText('You are off line')).toHaveCount(0);
});

test.describe('where the server is gone', () => {
  let folder: Folder | undefined;
  test.afterEach(() => folder?.end());
  test.skip(({ isMobile }) => isMobile, 'the same at any width');

  test('the page says so, and a page that cannot be made says what to do', async ({
    page,
    expectedFailures,
  }) => {
    expectedFailures.add('ERR_CONNECTION_REFUSED');
    test.setTimeout(120_000);
    folder = openFolder();
    fillFolder(folder.data);
    const origin = await folder.serve('--no-watch');
    await page.goto(origin);
    await alive(page);
    folder.stop();
    await page.waitForTimeout(500);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('The timeline does not answer just now')).toBeVisible();
    await expect(page.locator('a[data-stream]').first()).toBeVisible();
    await page.locator('a[data-stream]').first().click();
    await expect(page.getByText('The timeline did not answer.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
  });
});
