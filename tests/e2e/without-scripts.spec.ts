/** Everything is readable and every way is a link, without JavaScript. */
import { expect, test } from './support/test.ts';
import { bestTold, marks, NARROW, servedEvents } from './support/story.ts';

test.use({ javaScriptEnabled: false });

test('the timeline is drawn once, at the width of the page, and its marks lead to events', async ({
  page,
}) => {
  await page.goto(NARROW);
  await expect(page.locator('.stage svg:visible')).toHaveCount(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  const mark = marks(page).first();
  const id = await mark.getAttribute('data-event');
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}`));
  await expect(page.locator('#event-title')).toBeVisible();
  await page.getByRole('link', { name: 'Close', exact: true }).click();
  expect(page.url().endsWith(NARROW)).toBe(true);
});

test('the list holds every event of the window', async ({ page, request }) => {
  await page.goto('/?time=2015-11-01..2015-12-31');
  const events = await servedEvents(request, '?time=2015-11-01..2015-12-31');
  const listed = await page
    .locator('a[data-stream]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-stream')));
  expect([...listed].sort()).toEqual(events.map(({ id }) => id).sort());
});

test('the buttons are links to narrower and wider windows', async ({ page, isMobile }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Zoom in', exact: true }).click();
  await expect(page).toHaveURL(/\?time=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
  const narrow = page.url();
  // A phone's own swipe moves along: it has no buttons for it.
  const next = isMobile ? 'Zoom out' : 'Later';
  await page.getByRole('link', { name: next, exact: true }).click();
  expect(page.url()).not.toBe(narrow);
});

test('a date typed into the box leads to its own page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Go to date' }).fill('November 2015');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/on\/2015-11$/);
  await expect(page.locator('.summary').first()).toContainText('2015');
});

test('an event leads to its article, and the article back', async ({ page, request }) => {
  const event = await bestTold(request);
  await page.goto(`/events/${event.id}`);
  await page.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(page.locator('main mark').first()).toBeVisible();
  await page.getByRole('link', { name: /Back to the timeline/ }).click();
  await expect(page).toHaveURL(/\/$/);
});
