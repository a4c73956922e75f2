/** The headings of the lanes: they fold, they lead to a pair's or an actor's view, they list what no date places. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive } from './support/story.ts';

const heading = (page: Page, lane: string) => page.locator(`[data-heading="${lane}"]:visible`);

test.beforeEach(async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone’s strip has no lanes');
  await page.goto('/');
  await alive(page);
});

test('a lane folds and opens, and says which it is', async ({ page }) => {
  const button = heading(page, 'RUS>TUR')
    .getByRole('button', { name: /fold|open/i })
    .first();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toHaveAccessibleName(/^\d+ events, Fold Russia → Turkey$/);
  const open = await page.locator('.picture').boundingBox();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toHaveAccessibleName(/^\d+ events, Open Russia → Turkey$/);
  const folded = await page.locator('.picture').boundingBox();
  expect(folded?.height ?? 0).toBeLessThan(open?.height ?? 0);
});

test('f folds the lane of the event that has the focus, which keeps it', async ({ page }) => {
  const button = heading(page, 'RUS>TUR').getByRole('button', { name: /Russia → Turkey/ });
  await page.locator('.stage ol').first().locator('a').first().focus();
  await page.keyboard.press('f');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.stage a[data-event]:focus')).toHaveCount(1);
  await page.keyboard.press('f');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('the headings are one tab stop; arrows lead through them', async ({ page }) => {
  await heading(page, 'RUS>TUR').getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-heading="RUS>TUR"] button:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-heading="TUR>RUS"] button:focus')).toHaveCount(1);
  await expect(page.locator('[data-heading] a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-heading] a:focus, [data-heading="RUS>TUR"] :focus')).toHaveCount(
    0,
  );
});

test('a lane’s name leads to its pair’s view', async ({ page }) => {
  const link = heading(page, 'TUR>RUS').getByRole('link', { name: 'Turkey → Russia' });
  await expect(link).toHaveAttribute('href', /\?pair=RUS~TUR$/);
  await link.click();
  await expect(page).toHaveURL(/\?pair=RUS~TUR$/);
});

test('what no date places is a list that opens its events', async ({ page }) => {
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  const button = page.getByRole('button', { name: /^\d+ at an unknown time$/ }).first();
  const count = Number.parseInt((await button.textContent()) ?? '');
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link')).toHaveCount(count);
  await dialog.getByRole('link').first().click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('#event-title')).toBeVisible();
});
