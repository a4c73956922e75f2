/** The link is the state: dates, events, windows, bad addresses, sharing. */
import { expect, test } from './support/test.ts';
import { alive, bestTold } from './support/story.ts';

test('a date, a month and a range open their own window', async ({ page }) => {
  for (const date of [
    '2015-11-24',
    '2015-11',
    '2015',
    '2015-11-01..2016-02-04',
    'earliest..2015-12',
  ]) {
    const response = await page.goto(`/on/${date}`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('.stage svg:visible')).toHaveCount(1);
  }
});

test('an impossible date says what is wrong, and a way on', async ({ page, expectedStatus }) => {
  expectedStatus.add(400);
  const response = await page.goto('/on/2015-13');
  expect(response?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such date');
  await expect(page.getByText('2015-13').first()).toBeVisible();
  await page.getByRole('link', { name: 'Go to the timeline' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('what is not there is a 404 that says so', async ({ page, expectedStatus }) => {
  expectedStatus.add(404);
  for (const path of ['/nowhere', '/on/banana', '/events/nothing-0000000000', '/articles/none']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to the timeline' })).toBeVisible();
  }
});

test('a wrong slug redirects to the event’s own address', async ({ request }) => {
  const { id } = await bestTold(request);
  const hash = id.slice(id.lastIndexOf('-') + 1);
  const response = await request.get(`/events/another-title-${hash}`, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toBe(`/events/${id}`);
});

test('a bad or unknown parameter is ignored, and told', async ({ page }) => {
  const response = await page.goto('/?time=nonsense&colour=red');
  expect(response?.status()).toBe(200);
  const notice = page.getByRole('status').filter({ hasText: 'colour' });
  await expect(notice).toContainText('nonsense');
});

test('a link filters by pair, and says so', async ({ page }) => {
  await page.goto('/?pair=RUS~TUR');
  const chips = page.locator('[data-chips]');
  await expect(chips).toHaveText(/^\d+ of \d+ events Russia – Turkey/);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(chips).toHaveCount(0);
});

test('a window comes back from its link', async ({ page }) => {
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  await expect(page.locator('.summary').first()).toContainText('20 November to 5 December 2015');
  await expect(page).toHaveURL(/time=2015-11-20\.\.2015-12-05$/);
});

test('share copies the link of what is on screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the data twin says the same twice, byte by byte', async ({ request }) => {
  const [first, second] = [await request.get('/events.json'), await request.get('/events.json')];
  expect(first.headers()['content-type']).toContain('application/json');
  expect(await first.text()).toBe(await second.text());
  const { id } = await bestTold(request);
  const one = await request.get(`/events/${id}.json`);
  expect(((await one.json()) as { event: { id: string } }).event.id).toBe(id);
});

test('every answer carries its security headers', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
});
