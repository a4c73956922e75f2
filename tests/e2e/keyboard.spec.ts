/** The timeline by keyboard alone: one tab stop, every event reached, every event named. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, NARROW, servedEvents } from './support/story.ts';

const focusedEvent = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['event'] ?? null);

const tabStop = (page: Page) => page.locator('.stage a[data-event][tabindex="0"]');

async function enter(page: Page): Promise<void> {
  await alive(page);
  await tabStop(page).focus();
}

test('the marks are one tab stop', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  await expect(tabStop(page)).toHaveCount(1);
  await tabStop(page).focus();
  await page.keyboard.press('Tab');
  expect(await focusedEvent(page)).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focusedEvent(page)).not.toBeNull();
});

test('arrows walk the lane and change lanes; Home and End go to its ends', async ({ page }) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('Home');
  const first = await focusedEvent(page);
  await page.keyboard.press('ArrowRight');
  const second = await focusedEvent(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedEvent(page)).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focusedEvent(page)).not.toBe(first);
  await page.keyboard.press('End');
  expect(await focusedEvent(page)).not.toBeNull();
});

test('every dated event is reached, and named by date, title and number of sources', async ({
  page,
  request,
  isMobile,
}) => {
  test.setTimeout(240_000);
  const start = '?time=2015-11-20..2015-12-05&pair=RUS~TUR';
  const wanted = new Map((await servedEvents(request, start)).map((event) => [event.id, event]));
  const names = new Map<string, string>();
  const visited = new Set<string>();
  const windows = [`/${start}`];
  for (let at = windows.pop(); at !== undefined; at = windows.pop()) {
    if (visited.has(at)) continue;
    visited.add(at);
    await page.goto(at);
    await alive(page);
    await openLanes(page);
    await readUnplaced(page, names);
    for (const { id, name, crowd } of await walk(page)) {
      if (crowd) {
        expect(name).toMatch(/^\d+ events, .+, zoom in; most severe: /);
        if ([...wanted.keys()].every((key) => names.has(key))) continue;
        const closer = await enterCrowd(page, id, names);
        if (closer === null) continue;
        windows.push(closer);
        await page.goto(at);
        await alive(page);
        await openLanes(page);
      } else names.set(id, name);
    }
  }
  const missing = [...wanted.keys()].filter((id) => !names.has(id));
  // A strip has no heading that counts what it cannot place: the list below it names them.
  await page.goto(`/${start}`);
  for (const id of missing) {
    expect(isMobile).toBe(true);
    await expect(page.locator(`a[data-stream="${id}"]`)).toHaveText(wanted.get(id)!.title);
  }
  for (const { id, title } of wanted.values())
    if (names.has(id)) expect(names.get(id)).toContain(title);
});

/** Every folded lane, by its heading's button. */
async function openLanes(page: Page): Promise<void> {
  const folded = page.locator('.stage [data-heading] button[aria-expanded="false"]');
  while ((await folded.count()) > 0) {
    await folded.first().focus();
    await page.keyboard.press('Enter');
  }
}

/** What no date places is a list in its lane's heading; on a phone it is in the stream alone. */
async function readUnplaced(page: Page, names: Map<string, string>): Promise<void> {
  for (const button of await page.getByRole('button', { name: /at an unknown time$/ }).all()) {
    await button.focus();
    await page.keyboard.press('Enter');
    await readList(page, names);
  }
}

/** The dialog's links by id; Escape closes it. */
async function readList(page: Page, names: Map<string, string>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const links = await dialog
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
  for (const [href, title] of links)
    names.set((href ?? '').replace(/^\/events\/|\?.*$/g, ''), title ?? '');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

interface Reached {
  readonly id: string;
  readonly name: string;
  readonly crowd: boolean;
}

/** Every mark of every lane, each reached from the one before by the arrow key. */
async function walk(page: Page): Promise<readonly Reached[]> {
  const reached: Reached[] = [];
  const lanes = page.locator('.stage ol');
  for (let lane = 0; lane < (await lanes.count()); lane++) {
    const links = lanes.nth(lane).locator('a');
    const count = await links.count();
    await links.first().focus();
    for (let i = 0; i < count; i++) {
      if (i > 0) await page.keyboard.press('ArrowRight');
      reached.push(
        await page.evaluate(() => {
          const link = document.activeElement as HTMLElement;
          return {
            id: link.dataset['event'] ?? '',
            name: link.ariaLabel ?? '',
            crowd: link.dataset['crowd'] !== undefined,
          };
        }),
      );
    }
  }
  return reached;
}

/** Enter on a crowd leads closer (the address is returned) or lists its events. */
async function enterCrowd(
  page: Page,
  id: string,
  names: Map<string, string>,
): Promise<string | null> {
  const before = page.url();
  await page.locator(`.stage a[data-event="${id}"]`).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(async () =>
    expect(page.url() !== before || (await dialog.isVisible())).toBe(true),
  ).toPass();
  if (page.url() !== before) return page.url();
  await readList(page, names);
  return null;
}

test('Enter opens, Escape comes back to the same event', async ({ page }) => {
  await page.goto(NARROW);
  await enter(page);
  await page.keyboard.press('Home');
  while (await page.locator(':focus[data-crowd]').count()) await page.keyboard.press('ArrowRight');
  const id = await focusedEvent(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(`.stage a[data-event="${id}"]`)).toBeFocused();
});

test('plus, minus, 0 and the page keys move the window, which the address follows', async ({
  page,
}) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/time=/);
  const near = page.url();
  await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(near);
  await page.keyboard.press('0');
  await expect(async () => expect(page.url()).not.toBe(near)).toPass();
});

test('/ goes to the search box', async ({ page }) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).toBeFocused();
  // There it is a letter like others.
  await page.keyboard.type('a/b?');
  await expect(page.locator('[data-search]')).toHaveValue('a/b?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the help lists every key that the timeline knows', async ({ page }) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys on the timeline' });
  const shown = await help.locator('kbd').allTextContents();
  expect(new Set(shown)).toEqual(
    new Set(
      '← → ↑ ↓ Home End Page↑ Page↓ + − 0 Enter Esc Shift f / g ?'
        .split(' ')
        .map((key) => key.replace('Page', 'Page ')),
    ),
  );
});

test('g goes to a date, ? shows the keys', async ({ page }) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys on the timeline' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await enter(page);
  await page.keyboard.press('g');
  await page.keyboard.type('24 Nov 2015');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/on\/2015-11-24$/);
});

test('the date box says what is wrong with a date', async ({ page }) => {
  await page.goto('/');
  await enter(page);
  await page.keyboard.press('g');
  await page.keyboard.type('3/4/2016');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Day or month first?');
});
