/** The reader's page and an event's panel say in words a person understands what is told and why. */
import { expect, test } from './support/test.ts';
import { bestTold } from './support/story.ts';

test('an event’s panel names no rule, and says why each value is what it is', async ({
  page,
  request,
}) => {
  const { id } = await bestTold(request);
  await page.goto(`/events/${id}`);
  const panel = page.locator('article[aria-labelledby="event-title"]');
  const why = panel.locator('details').first();
  await why.locator('summary').click();
  const rules = await panel
    .locator('[data-rule]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-rule') ?? ''));
  expect(rules.length).toBeGreaterThan(4);
  const words = await panel.innerText();
  for (const rule of rules.filter((name) => name.includes('-'))) expect(words).not.toContain(rule);
  await expect(why.getByText(/is the subject of the verb/).first()).toBeVisible();
  await expect(panel.getByText(/^Dated by ‘/)).toBeVisible();
  // Dates are told in words, not as they are written in the data.
  expect(words).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
});

test('names in the panel lead to the view of their actor', async ({ page, request }) => {
  const { id } = await bestTold(request);
  await page.goto(`/events/${id}`);
  const panel = page.locator('article[aria-labelledby="event-title"]');
  await panel.locator('dd a').first().click();
  await expect(page).toHaveURL(/\?actors=[A-Z]+/);
});

test('an article lists what it tells with its dates, and leads back to the event one came from', async ({
  page,
  request,
}) => {
  const { id, mentions } = await bestTold(request);
  await page.goto(`/events/${id}`);
  const panel = page.locator('article[aria-labelledby="event-title"]');
  await panel.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${mentions[0]?.article}#m-`));
  await expect(page.locator('main mark').first()).toBeVisible();
  const told = page.getByRole('region', { name: 'Events told here' });
  await expect(told.getByRole('listitem').first()).toContainText(/\d{4}|date unknown/);
  await page.getByRole('link', { name: /Back to the timeline/ }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}$`));
  await expect(page.locator('#event-title')).toBeVisible();
});

test('what was removed is folded, and opens', async ({ page }) => {
  await page.goto('/articles/moscow-times-lavrov-limes');
  const removed = page.locator('main details');
  await expect(removed.locator('p').first()).toBeHidden();
  await removed.locator('summary').click();
  await expect(removed.locator('p').first()).toBeVisible();
});

test('an article prints without what only a screen needs', async ({ page }) => {
  await page.goto('/articles/moscow-times-lavrov-limes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: /Back to the timeline/ })).toBeHidden();
  const mark = page.locator('main mark').first();
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
});
