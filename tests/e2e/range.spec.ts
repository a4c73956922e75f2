/** A range: selected by Shift and a drag or an arrow, zoomed to, shared, cleared. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive } from './support/story.ts';

const bar = (page: Page) => page.getByRole('group', { name: 'Selected range' });

async function shiftDrag(page: Page, dx: number): Promise<void> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('no stage');
  const [x, y] = [box.x + box.width * 0.3, box.y + 150];
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

test.beforeEach(async ({ page }) => {
  await page.goto('/?time=2015-09-01..2016-12-31');
  await alive(page);
});

test('Shift and a drag select whole days, and say how many events lie there', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger has no Shift');
  await shiftDrag(page, 90);
  await expect(bar(page)).toContainText(/\d+ .*201\d.* · \d+ events?/);
  // It is no pan.
  await expect(page).toHaveURL(/time=2015-09-01\.\.2016-12-31/);
  const link = bar(page).getByRole('link', { name: 'Copy link' });
  await expect(link).toHaveAttribute('href', /\/on\/20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d$/);
  const href = (await link.getAttribute('href')) ?? '';
  await bar(page).getByRole('button', { name: 'Zoom to it' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`time=${href.split('/').at(-1) ?? ''}$`));
});

test('its link is copied', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'a finger has no Shift');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await shiftDrag(page, 90);
  await bar(page).getByRole('link', { name: 'Copy link' }).click();
  await expect(bar(page)).toContainText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^http:\/\/.+\/on\/.+\.\..+$/);
});

test('Escape or its cross clears it, and an event that is open stays open', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger has no Shift');
  await shiftDrag(page, 90);
  await bar(page).getByRole('button', { name: 'Clear the range' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.locator('.stage a[data-event]:not([data-crowd])').first().click();
  await expect(page.locator('#event-title')).toBeVisible();
  await shiftDrag(page, -60);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('#event-title')).toBeVisible();
});

test('Shift and an arrow select from event to event; the bar comes next by Tab', async ({
  page,
}) => {
  await page.locator('.stage a[data-event][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  const short = await bar(page).textContent();
  // The first event of a lane may last longer than the next.
  await expect(async () => {
    await page.keyboard.press('Shift+ArrowRight');
    expect(await bar(page).textContent()).not.toBe(short);
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Zoom to it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});
