/** Filters: facets that count truly, chips, an actor's view, and the way back through all of it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, servedEvents } from './support/story.ts';

const chips = (page: Page) => page.locator('[data-chips]');
const filter = (page: Page) => page.locator('summary', { hasText: 'Filter' });
const facet = (page: Page, heading: string) => page.getByRole('region', { name: heading });
const links = (page: Page, heading: string) => facet(page, heading).locator('a');
const shown = async (page: Page) =>
  Number(/^([\d,]+) of /.exec((await chips(page).textContent()) ?? '')?.[1]?.replace(',', ''));
const countOf = async (page: Page, heading: string, i: number) =>
  Number(await links(page, heading).nth(i).locator('.count').textContent());

for (const heading of ['Between', 'Actor', 'Kind', 'Status', 'Told by'])
  test(`“${heading}” counts what it shows, and what its data twin holds`, async ({
    page,
    request,
  }) => {
    const total = (await servedEvents(request)).length;
    await page.goto('/');
    await alive(page);
    await filter(page).click();
    const count = await countOf(page, heading, 1);
    await links(page, heading).nth(1).click();
    await expect(chips(page)).toContainText(`${count} of ${total} events`);
    await expect(page).toHaveURL(/\?(pair|actors|kinds|status|sources)=/);
    const data = await servedEvents(request, new URL(page.url()).search);
    expect(data).toHaveLength(count);
    // The panel stays, for the next choice, and says what is chosen.
    await expect(facet(page, heading).locator('a[aria-current="true"]')).toHaveCount(1);
  });

test('a choice is taken back where it was made, and by its chip', async ({ page }) => {
  await page.goto('/?actors=TUR&status=denied');
  await alive(page);
  await filter(page).click();
  await facet(page, 'Status').locator('a[aria-current="true"]').click();
  await expect(page).toHaveURL(/\?actors=TUR$/);
  await page.keyboard.press('Escape');
  await expect(facet(page, 'Status')).toBeHidden();
  await expect(filter(page)).toBeFocused();
  await page.getByRole('link', { name: 'Remove: Turkey' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(chips(page)).toHaveCount(0);
});

test('the keyboard goes from chip to chip', async ({ page }) => {
  await page.goto('/?actors=RUS~TUR&status=asserted');
  await alive(page);
  const chip = (name: string) => page.getByRole('link', { name: `Remove: ${name}` });
  await chip('Russia').press('Enter');
  await expect(page).toHaveURL(/\?actors=TUR&status=asserted$/);
  await expect(chip('Turkey')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?actors=TUR$/);
  await expect(chip('Turkey')).toBeFocused();
});

test('Back and Forward lead through ten steps', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  await alive(page);
  const steps: { url: string; count: number }[] = [];
  const turns = [
    ['Actor', 0],
    ['Kind', 0],
    ['Status', 0],
    ['Kind', 1],
    ['Actor', 2],
    ['Between', 0],
  ] as const;
  await filter(page).click();
  for (const [heading, i] of turns) {
    const before = page.url();
    await links(page, heading).nth(i).click();
    await expect(page).not.toHaveURL(before);
    steps.push({ url: page.url(), count: await shown(page) });
  }
  await page.keyboard.press('Escape');
  for (let i = 0; i < 4; i++) {
    const before = page.url();
    await chips(page).locator('li a').first().click();
    await expect(page).not.toHaveURL(before);
    steps.push({ url: page.url(), count: await shown(page) });
  }
  expect(steps).toHaveLength(10);
  const expectStep = async ({ url, count }: { url: string; count: number }) => {
    await expect(page).toHaveURL(url);
    await expect.poll(() => shown(page)).toBe(count);
  };
  for (const step of steps.slice(0, -1).toReversed()) {
    await page.goBack();
    await expectStep(step);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(chips(page)).toHaveCount(0);
  for (const step of steps) {
    await page.goForward();
    await expectStep(step);
  }
});

test('a name leads to its actor’s view, and that to its pairs', async ({ page, request }) => {
  await page.goto('/');
  await alive(page);
  await page.locator('#events').getByRole('link', { name: 'Turkey', exact: true }).first().click();
  await expect(page).toHaveURL(/\?(time=[^&]*&)?actors=TUR$/);
  const head = page.getByRole('region', { name: 'Turkey', exact: true });
  const count = (await servedEvents(request, '?actors=TUR')).length;
  await expect(head).toContainText(`${count} events`);
  const pair = head.getByRole('link', { name: 'Russia', exact: true });
  const together = (await servedEvents(request, '?pair=RUS~TUR')).length;
  await expect(pair.locator('xpath=..')).toContainText(String(together));
  await pair.click();
  await expect(page).toHaveURL(/pair=RUS~TUR$/);
  await expect(page.getByRole('heading', { name: 'Russia and Turkey', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'All of Turkey' }).click();
  await expect(page).toHaveURL(/actors=TUR$/);
});

test('filters that leave nothing say so, and offer a way out', async ({ page }) => {
  await page.goto('/?actors=RUS&pair=NAT~TUR&kinds=YIELD&status=demanded');
  await expect(page.getByText('No event fits.')).toBeVisible();
  await page.getByRole('link', { name: /^Show all \d+ events$/ }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText('No event fits.')).toHaveCount(0);
});

test('what cannot be read is ignored alike by the page and its data', async ({ page, request }) => {
  const query = '?actors=TUR~<b>&status=undone&sources=--&kinds=ASSAULT';
  await page.goto(`/${query}`);
  const notice = page.getByRole('status').filter({ hasText: 'undone' });
  await expect(notice).toContainText('<B>');
  const data = (await (await request.get(`/events.json${query}`)).json()) as {
    notices: { at: string; message: string }[];
    events: unknown[];
  };
  expect(data.notices.map(({ at }) => at)).toEqual(['actors', 'status', 'sources']);
  for (const { message } of data.notices) await expect(notice).toContainText(message);
  expect(await shown(page)).toBe(data.events.length);
});

test('the open filters are accessible', async ({ page }) => {
  await page.goto('/?actors=TUR&q=apology');
  await alive(page);
  await filter(page).click();
  const { violations } = await new AxeBuilder({ page }).include('[data-chips], details').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('they open, choose, and take back', async ({ page, request }) => {
    await page.goto('/?q=turkey');
    await filter(page).click();
    const count = await countOf(page, 'Kind', 0);
    await links(page, 'Kind').first().click();
    await expect(page).toHaveURL(/kinds=[A-Z]+&q=turkey$/);
    expect(await shown(page)).toBe(count);
    const data = await servedEvents(request, new URL(page.url()).search);
    expect(data).toHaveLength(count);
    await page.goBack();
    await page.goForward();
    expect(await shown(page)).toBe(count);
    await page.getByRole('link', { name: 'Remove: “turkey”' }).click();
    await expect(page).toHaveURL(/\?kinds=[A-Z]+$/);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});
