/** All time in a strip under the lanes: it is dragged, resized, clicked, and moved by keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive } from './support/story.ts';

const START = { from: '2015-11-01', to: '2016-02-29' };
const DAY = 86_400_000;

const strip = (page: Page) => page.locator('.overview');
const handle = (page: Page, name: 'begins' | 'ends') =>
  page.getByRole('slider', { name: `The window ${name}` });

function windowOf(page: Page): { readonly from: number; readonly to: number } {
  const [from = '', to = ''] = (new URL(page.url()).searchParams.get('time') ?? '').split('..');
  return { from: Date.parse(from), to: Date.parse(to) };
}

async function changed(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  await expect(page).not.toHaveURL(new RegExp(`${START.from}..${START.to}$`));
  await page.waitForTimeout(400);
  return windowOf(page);
}

async function dragBy(page: Page, what: Locator, dx: number): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 4 });
  await page.mouse.move(x + dx, y, { steps: 4 });
  await page.mouse.up();
}

test.beforeEach(async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no room for it');
  await page.goto(`/?time=${START.from}..${START.to}`);
  await alive(page);
});

test('the window is dragged as it is', async ({ page }) => {
  await dragBy(page, strip(page).locator('[data-grip="whole"]'), 60);
  const { from, to } = await changed(page);
  expect(from).toBeGreaterThan(Date.parse(START.from));
  expect(Math.abs(to - from - (Date.parse(START.to) - Date.parse(START.from)))).toBeLessThanOrEqual(
    2 * DAY,
  );
});

test('an end is dragged, the other stays', async ({ page }) => {
  await dragBy(page, handle(page, 'ends'), 50);
  const later = await changed(page);
  expect(later.from).toBe(Date.parse(START.from));
  expect(later.to).toBeGreaterThan(Date.parse(START.to));
});

test('a click elsewhere brings the window there', async ({ page }) => {
  const box = await strip(page).boundingBox();
  if (!box) throw new Error('no strip');
  await page.mouse.click(box.x + box.width - 40, box.y + 10);
  const { from } = await changed(page);
  expect(from).toBeGreaterThan(Date.parse(START.to));
});

test('keys move an end, which says where it is', async ({ page }) => {
  const begins = handle(page, 'begins');
  await expect(begins).toHaveAttribute('aria-valuetext', '1 November 2015');
  await begins.focus();
  await page.keyboard.press('ArrowRight');
  const { from, to } = await changed(page);
  expect(from).toBeGreaterThan(Date.parse(START.from));
  expect(to).toBe(Date.parse(START.to));
  await expect(begins).not.toHaveAttribute('aria-valuetext', '1 November 2015');
  await page.keyboard.press('Home');
  await expect(begins).toHaveAttribute(
    'aria-valuenow',
    (await begins.getAttribute('aria-valuemin')) ?? '',
  );
});

test('without scripts it is a picture', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(strip(page).locator('svg')).toBeVisible();
  await expect(strip(page).getByRole('slider')).toHaveCount(0);
  await context.close();
});
