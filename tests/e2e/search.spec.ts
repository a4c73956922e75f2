/** Search: while one types, as a form, from a link; what it says, and what it takes. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, servedEvents } from './support/story.ts';

const box = (page: Page) => page.locator('[data-search]');
const chips = (page: Page) => page.locator('[data-chips]');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

test.describe('while one types', () => {
  test('the timeline and the list show what is found, with the words marked', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    await alive(page);
    await box(page).pressSequentially('apolog');
    await expect.poll(() => queryOf(page)).toBe('apolog');
    const found = await servedEvents(request, '?q=apolog');
    expect(found.length).toBeGreaterThan(0);
    await expect(chips(page)).toContainText(`${found.length} of `);
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(
      `${found.length} events found`,
    );
    await expect(page.locator('#events mark').first()).toHaveText(/^apolog/i);
    const ids = new Set(found.map(({ id }) => id));
    const listed = await page
      .locator('a[data-stream]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-stream') ?? ''));
    expect(listed.filter((id) => !ids.has(id))).toEqual([]);
    await expect(box(page)).toBeFocused();
  });

  test('one search is one step of history, and Enter begins the next', async ({ page }) => {
    await page.goto('/');
    await alive(page);
    await box(page).pressSequentially('plane', { delay: 120 });
    await expect.poll(() => queryOf(page)).toBe('plane');
    await page.keyboard.press('Enter');
    await box(page).pressSequentially(' border', { delay: 120 });
    await expect.poll(() => queryOf(page)).toBe('plane border');

    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe('plane');
    await expect(box(page)).toHaveValue('plane');
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe(null);
    await expect(box(page)).toHaveValue('');
    await expect(chips(page)).toHaveCount(0);
    await page.goForward();
    await expect(box(page)).toHaveValue('plane');
    await page.goForward();
    await expect(box(page)).toHaveValue('plane border');
  });

  test('Back leads to the page before the search, however slow its answers came', async ({
    page,
  }) => {
    await page.goto('/');
    await alive(page);
    await page.route('**/search.json*', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await box(page).pressSequentially('plane', { delay: 350 });
    await expect.poll(() => queryOf(page)).toBe('plane');
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe(null);
    await expect(box(page)).toHaveValue('');
  });

  const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'its button': (page) => page.getByRole('link', { name: 'Clear the search' }).click(),
    Escape: (page) => box(page).press('Escape'),
    'its chip': (page) => page.getByRole('link', { name: 'Remove: “turkey”' }).click(),
  };
  for (const [way, clear] of Object.entries(WAYS))
    test(`it is cleared by ${way}`, async ({ page }) => {
      await page.goto('/');
      await alive(page);
      await box(page).fill('turkey');
      await expect.poll(() => queryOf(page)).toBe('turkey');
      await clear(page);
      await expect.poll(() => queryOf(page)).toBe(null);
      await expect(box(page)).toHaveValue('');
      await expect(chips(page)).toHaveCount(0);
    });

  test('it says that nothing is found, and what to do', async ({ page }) => {
    await page.goto('/?actors=TUR');
    await alive(page);
    await box(page).fill('zeppelin');
    await expect(page.getByText('No event fits.')).toBeVisible();
    await expect(page.getByText('No event found')).toBeAttached();
    await page.getByRole('link', { name: /^Without the search: \d+ events$/ }).click();
    await expect(page).toHaveURL(/\?actors=TUR$/);
    await expect(box(page)).toHaveValue('');
    await expect(page.locator('a[data-stream]:visible').first()).toBeVisible();
  });

  test('ten thousand characters are cut, and it says so', async ({ page }) => {
    await page.goto('/');
    await alive(page);
    await box(page).fill('x'.repeat(10_000));
    await expect(page.getByText(/Only the first 200 characters/)).toBeVisible();
    await expect.poll(() => queryOf(page)?.length).toBe(200);
  });

  test('it says where no answer comes, and shows everything', async ({ page, expectedStatus }) => {
    expectedStatus.add(500);
    await page.goto('/');
    await alive(page);
    await page.route('**/search.json*', (route) => route.fulfill({ status: 500 }));
    await box(page).fill('turkey');
    await expect(page.getByText(/The search got no answer/)).toBeVisible();
    await expect(page.locator('a[data-stream]:visible').first()).toBeVisible();
  });

  test('it leaves an open event for the timeline', async ({ page }) => {
    await page.goto('/');
    await alive(page);
    await page.locator('a[data-stream]:visible').first().click();
    await expect(page.locator('#event-title')).toBeVisible();
    await box(page).fill('apology');
    await expect(page).toHaveURL(/\/\?(time=[^&]*&)?q=apology$/);
    await expect(page.locator('#event-title')).toHaveCount(0);
  });
});

test('the words are found where no list shows them', async ({ page, request }) => {
  const hits = (await (await request.get('/search.json?q=tomatoes')).json()) as {
    hits: { event: string; found: string[]; snippet: { text: string } | null }[];
  };
  const inArticle = hits.hits.find(({ found }) => found.at(-1) === 'article');
  expect(inArticle?.snippet?.text).toMatch(/tomatoes/i);
  await page.goto('/?q=tomatoes');
  await expect(page.getByText('In the article').first()).toBeVisible();
  await expect(page.locator('#events mark').first()).toHaveText(/tomatoes/i);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '" OR "a" NEAR(b c) *',
  "'; drop table event; --",
  'title:apology AND NOT turkey',
  '{{constructor}} ${7*7} %00 \u202e',
];

for (const q of HOSTILE)
  test(`is plain words: ${q}`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('a script of the search ran');
    });
    const response = await page.goto(`/?${new URLSearchParams({ q })}`);
    expect(response?.status()).toBe(200);
    await expect(box(page)).toHaveValue(q.replaceAll(/\s+/g, ' '));
    await expect(chips(page)).toBeVisible();
  });

test('a link of ten thousand characters opens, cut, with a notice', async ({ page, request }) => {
  const q = 'plane '.repeat(1700);
  const response = await page.goto(`/?${new URLSearchParams({ q })}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText(/Only the beginning of the search counts/)).toBeVisible();
  const data = await request.get(`/events.json?${new URLSearchParams({ q })}`);
  expect(await data.json()).toMatchObject({ notices: [{ code: 'too-long', at: 'q' }] });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a form that keeps what is chosen', async ({ page, request }) => {
    await page.goto('/?time=2015-11-01..2016-02-29&actors=TUR');
    await box(page).fill('apolog');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      time: '2015-11-01..2016-02-29',
      actors: 'TUR',
      q: 'apolog',
    });
    const found = await servedEvents(request, '?actors=TUR&q=apolog');
    await expect(chips(page)).toContainText(`${found.length} of `);
    await expect(page.locator('#events mark').first()).toHaveText(/^apolog/i);
    await page.getByRole('link', { name: 'Clear the search' }).click();
    await expect(page).toHaveURL(/actors=TUR$/);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(chips(page)).toHaveCount(0);
  });

  test('it says that nothing is found, and what to do', async ({ page }) => {
    await page.goto('/?q=zeppelin');
    await expect(page.getByText('Nothing is found for “zeppelin”.')).toBeVisible();
    await page.getByRole('link', { name: /^Show all \d+ events$/ }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});
