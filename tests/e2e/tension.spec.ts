/** The tension curve says what makes it: where one points, by key, on a phone, and as a table. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive } from './support/story.ts';

const curve = (page: Page) => page.getByRole('slider', { name: 'Tension, Russia and Turkey' });
const said = (page: Page) => page.getByRole('group', { name: 'What makes the tension' });

/** A place on the curve, as a share of its width. */
async function place(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await curve(page).boundingBox();
  if (!box) throw new Error('no curve');
  return { x: box.x + share * box.width, y: box.y + box.height / 2 };
}

test.beforeEach(async ({ page }) => {
  await page.goto('/?time=2015-09-01..2016-12-31');
  await alive(page);
});

test('pointing at it names the events behind it, beside the pointer', async ({
  page,
  isMobile,
}) => {
  const { x, y } = await place(page, 0.25);
  if (isMobile) await page.touchscreen.tap(x, y);
  else await page.mouse.move(x, y);
  await expect(said(page)).toContainText(/\d+ (December 2015|January 2016)/);
  expect(await said(page).getByRole('link').count()).toBeGreaterThan(0);
  const box = await said(page).boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(y);
  const screen = page.viewportSize();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen?.width ?? 0);
});

test('the pointer can go to what is said and open an event; Escape or leaving hides it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger does not hover');
  const { x, y } = await place(page, 0.25);
  await page.mouse.move(x, y);
  await expect(said(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said(page)).toBeHidden();
  await page.mouse.move(x + 5, y);
  await expect(said(page)).toBeVisible();
  await page.mouse.move(x, 5);
  await expect(said(page)).toBeHidden();
  await page.mouse.move(x, y);
  const link = said(page).getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.locator('#event-title')).toHaveText(title);
});

test('arrow keys step from event to event and say date, value and weights', async ({ page }) => {
  const slider = curve(page);
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const first = (await slider.getAttribute('aria-valuetext')) ?? '';
  expect(first).toMatch(/^\d{1,2} \w+ 201\d: −?\d+\.\d(; .+ −?\d+\.\d)?/);
  await page.keyboard.press('ArrowRight');
  const second = (await slider.getAttribute('aria-valuetext')) ?? '';
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await slider.getAttribute('aria-valuetext')).toBe(first);
  await expect(said(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said(page)).toBeHidden();
  await expect(slider).toBeFocused();
});

test('dragging on it pans', async ({ page, isMobile }) => {
  test.skip(isMobile, 'gestures.spec.ts drags with fingers');
  const { x, y } = await place(page, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y, { steps: 6 });
  await expect(said(page)).toBeHidden();
  await page.mouse.up();
  await expect(page).not.toHaveURL(/time=2015-09-01/);
});

test('it is a table by month, also without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.getByText('Tension by month').click();
  const table = page.getByRole('table', { name: /Tension, Russia and Turkey/ });
  await expect(table).toContainText('GDELT’s sign is the other way round');
  await expect(table.getByRole('row', { name: /^November 2015/ })).toBeVisible();
  const cells = await table
    .getByRole('row', { name: /^November 2015/ })
    .getByRole('cell')
    .allTextContents();
  const [value, conflict, cooperation, weigh] = cells;
  expect(value).toMatch(/^−?\d+\.\d$/);
  const [weighing = 0, listed = 0] = (weigh ?? '').split(' of ').map(Number);
  expect(Number(conflict) + Number(cooperation)).toBeLessThanOrEqual(weighing);
  expect(weighing).toBeLessThanOrEqual(listed);
  await context.close();
});
