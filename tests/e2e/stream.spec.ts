/** The stream is the page's scroll: the timeline follows the reader, and takes over when it is touched. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, servedEvents, type ServedEvent } from './support/story.ts';

const WINDOW = /time=(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/;

/** The window in the address, as two instants. */
async function windowOf(page: Page): Promise<readonly [number, number]> {
  await expect(page).toHaveURL(WINDOW);
  const [, from = '', to = ''] = WINDOW.exec(page.url()) ?? [];
  return [Date.parse(from), Date.parse(to) + 86_400_000];
}

/** Scrolls as a wheel does, until the page has come to rest. */
async function scroll(page: Page, dy: number): Promise<void> {
  const before = await page.evaluate(() => scrollY);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), dy);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await page.waitForTimeout(450);
}

/** A hand on the picture, resting before it lets go, so that nothing glides on. */
async function dragEarlier(page: Page): Promise<void> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no picture');
  const y = box.y + 40;
  await page.mouse.move(box.x + box.width * 0.1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 4 });
  await page.waitForTimeout(100);
  await page.mouse.up();
}

/** Ids of the entries that are in sight and not covered, from the top. */
const inSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-item]')]
      .filter((item) => {
        const { top, bottom, left } = item.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) return false;
        const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        return item.contains(document.elementFromPoint(left + 8, middle));
      })
      .map((item) => item.dataset['item'] ?? ''),
  );

const startOf = (event: ServedEvent | undefined): number | null =>
  event?.when.earliest ? Date.parse(event.when.earliest) : null;

test('scrolling the page leads the timeline along, and back', async ({ page, request }) => {
  const events = new Map((await servedEvents(request)).map((event) => [event.id, event]));
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  for (const dy of [2500, 2500, 2500, -1500, -2500]) {
    await scroll(page, dy);
    const [from, to] = await windowOf(page);
    expect(to - from).toBe(16 * 86_400_000);
    const starts = (await inSight(page)).map((id) => startOf(events.get(id)));
    const dated = starts.filter((start) => start !== null);
    expect(dated.some((start) => start >= from && start < to)).toBe(true);
  }
});

test('a hand on the timeline takes the stream along, to the first event of its window', async ({
  page,
  request,
}) => {
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  await scroll(page, 1200);
  for (let i = 0; i < 4; i++) await dragEarlier(page);
  await page.waitForTimeout(500);
  const [from, to] = await windowOf(page);
  expect(to).toBeLessThan(Date.parse('2015-11-20'));
  const listed = await page
    .locator('[data-item]')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['item']));
  const inWindow = (await servedEvents(request)).filter((event) => {
    const start = startOf(event);
    return start !== null && start >= from && start < to;
  });
  expect(inWindow.length).toBeGreaterThan(0);
  expect(inWindow.map(({ id }) => id)).toEqual(
    listed.filter((id) => inWindow.some((event) => event.id === id)),
  );
  // The list begins anew where the reader reads.
  const top = await page.locator('#events').evaluate((list) => list.getBoundingClientRect().top);
  expect(top).toBeLessThan(page.viewportSize()!.height / 2);
  expect(top).toBeGreaterThan(-4);
});

test('what the server listed stays in the page, and the rest comes as it is reached', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await alive(page);
  const items = page.locator('[data-item]');
  const first = await items.evaluateAll((all) => all.map((item) => item.dataset['item']));
  expect(first.length).toBeGreaterThan(50);
  // The very last event of all is read at the very end, which moves on while rows are measured.
  const all = await servedEvents(request);
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return inSight(page);
    })
    .toContain(all.at(-1)?.id);
  const still = await items.evaluateAll((all) => all.map((item) => item.dataset['item']));
  expect(first.slice(0, 150).every((id) => still.includes(id))).toBe(true);
});

test('earlier events are listed on request, without losing the place', async ({ page }) => {
  await page.goto('/?time=2015-11-20..2015-12-05');
  await alive(page);
  const earlier = page.locator('#events').getByRole('link', { name: /earlier events?$/ });
  const n = Number.parseInt((await earlier.textContent()) ?? '0');
  const listed = await page.locator('[data-item]').count();
  await earlier.click();
  await expect.poll(() => page.locator('[data-item]').count()).toBeGreaterThan(listed);
  if (n > 20) await expect(earlier).not.toHaveText(`${n} earlier events`);
});

test('a date’s own page says which date it is and leads to the days beside it', async ({
  page,
}) => {
  await page.goto('/on/2015-11-24');
  await expect(page.getByRole('heading', { name: '24 November 2015' })).toBeVisible();
  await page.getByRole('link', { name: '25 Nov 2015 →' }).click();
  await expect(page).toHaveURL(/\/on\/2015-11-25$/);
  await expect(page.getByRole('heading', { name: '25 November 2015' })).toBeVisible();
});

test('the timeline stays in sight while the page is scrolled', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  await scroll(page, 4000);
  const box = await page.locator('.stage').boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.y).toBeGreaterThanOrEqual(-4);
  expect(box?.y).toBeLessThan(height / 2);
});
