/** Opening an event: by a click on its mark or in the list, and all the ways back. */
import { expect, test } from './support/test.ts';
import { alive, bestTold, marks, NARROW } from './support/story.ts';

test('a mark opens its panel beside the timeline; Back closes it and returns the focus', async ({
  page,
}) => {
  await page.goto(NARROW);
  await alive(page);
  const mark = marks(page).first();
  const id = await mark.getAttribute('data-event');
  await mark.click();

  await expect(page).toHaveURL(new RegExp(`/events/${id}`));
  const heading = page.locator('#event-title');
  await expect(heading).toBeFocused();
  await expect(page.locator(`.stage a[data-event="${id}"]:visible`)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page).toHaveTitle(new RegExp(escape((await heading.textContent()) ?? '')));

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${escape(NARROW)}$`));
  await expect(heading).toHaveCount(0);
  await expect(page.locator(`.stage a[data-event="${id}"]`)).toBeFocused();

  await page.goForward();
  await expect(heading).toBeVisible();
});

test('the list opens the same panel, and Escape leads back into the list', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  const link = page.locator('a[data-stream]').nth(2);
  const id = await link.getAttribute('data-stream');
  await link.click();
  await expect(page.locator('#event-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#event-title')).toHaveCount(0);
  await expect(page.locator(`a[data-stream="${id}"]`)).toBeFocused();
});

test('reload lands on the event’s own page, with the same panel', async ({ page }) => {
  await page.goto(NARROW);
  await alive(page);
  await marks(page).first().click();
  const title = await page.locator('#event-title').textContent();
  await page.reload();
  await expect(page.locator('#event-title')).toHaveText(title ?? '');
  await page.getByRole('link', { name: 'Close', exact: true }).click();
  await expect(page).toHaveURL(/\/(\?.*)?$/);
});

test('the panel shows the excerpt, who says so, and leads to the very words in the reader', async ({
  page,
  request,
}) => {
  const event = await bestTold(request);
  await page.goto(`/events/${event.id}`);
  const [mention] = event.mentions;
  const exact = mention?.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '';
  const panel = page.locator('aside');
  await expect(panel.locator('mark').first()).toHaveText(exact);
  // Why it bears this date stands under the date.
  await expect(panel.locator('.date + p')).toHaveText(/\w+ \w+/);
  for (const { name } of mention?.attribution ?? [])
    await expect(panel.getByText(name).first()).toBeVisible();

  await panel.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#m-/);
  const anchor = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(anchor).toHaveCount(1);
  await expect(anchor).toBeInViewport();
  await page.locator('main mark a').first().click();
  await expect(page.locator('#event-title')).toBeVisible();
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
