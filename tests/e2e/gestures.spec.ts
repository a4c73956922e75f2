/** Hands on the picture: each gesture moves what it should, and no other. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive } from './support/story.ts';

const windowOf = (page: Page) => new URL(page.url()).searchParams.get('time');

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('no stage');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 120) };
}

async function swipe(page: Page, from: { x: number; y: number }, to: typeof from): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const STEPS = 10;
  const at = (step: number) => ({
    x: from.x + ((to.x - from.x) * step) / STEPS,
    y: from.y + ((to.y - from.y) * step) / STEPS,
  });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
  for (let step = 1; step <= STEPS; step++) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] });
    await page.waitForTimeout(16);
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function settled(page: Page, before: string | null): Promise<string> {
  await expect(async () => expect(windowOf(page)).not.toBe(before)).toPass();
  // Inertia has come to rest when the address stays.
  let last: string | null = null;
  await expect(async () => {
    const now = windowOf(page);
    const still = now === last;
    last = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [900] });
  return last ?? '';
}

const spanOf = (time: string): number => {
  const [from = '', to = ''] = time.split('..');
  return Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`);
};

const START = '2015-10-01..2016-03-31';

test.beforeEach(async ({ page }) => {
  await page.goto(`/?time=${START}`);
  await alive(page);
});

test('dragging pans, keeps the span, opens nothing and adds nothing to the history', async ({
  page,
}) => {
  const before = await page.evaluate(() => history.length);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  const after = await settled(page, START);
  expect(Math.abs(spanOf(after) - spanOf(START))).toBeLessThanOrEqual(2 * 86_400_000);
  expect(Date.parse(after.slice(0, 10))).toBeGreaterThan(Date.parse('2015-10-01'));
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page.locator('#event-title')).toHaveCount(0);
});

test('the wheel alone scrolls the page; with Ctrl it zooms; with Shift it pans', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no wheel');
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect(async () => {
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }).toPass();
  expect(windowOf(page)).toBe(START);
  await page.evaluate(() => scrollTo(0, 0));

  await page.keyboard.down('Control');
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  const zoomed = await settled(page, START);
  expect(spanOf(zoomed)).toBeLessThan(spanOf(START));
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Shift');
  const panned = await settled(page, zoomed);
  expect(Math.abs(spanOf(panned) - spanOf(zoomed))).toBeLessThanOrEqual(2 * 86_400_000);
});

test('zooming keeps the instant under the pointer', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('no stage');
  // At the left edge the window's start stays where it is.
  await page.mouse.move(box.x + 1, box.y + 60);
  await page.keyboard.down('Control');
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  const zoomed = await settled(page, START);
  expect(Math.abs(Date.parse(zoomed.slice(0, 10)) - Date.parse('2015-10-01'))).toBeLessThanOrEqual(
    2 * 86_400_000,
  );
});

test('a double click zooms in a step, with Shift out', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone opens by tap');
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('no stage');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 60);
  const after = await settled(page, START);
  expect(spanOf(after) / spanOf(START)).toBeCloseTo(0.5, 1);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 60);
  await page.keyboard.up('Shift');
  const back = await settled(page, after);
  expect(spanOf(back) / spanOf(START)).toBeCloseTo(1, 1);
});

test('two fingers apart zoom in', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'needs a touch screen');
  const { x, y } = await middle(page);
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - spread, y, id: 1 },
              { x: x + spread, y, id: 2 },
            ],
    });
  await send('touchStart', 30);
  for (let spread = 30; spread <= 90; spread += 10) await send('touchMove', spread);
  await send('touchEnd', 90);
  const after = await settled(page, START);
  expect(spanOf(after)).toBeLessThan(spanOf(START));
});

test('one finger sideways pans, upwards it scrolls the page', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'needs a touch screen');
  const { x, y } = await middle(page);
  await swipe(page, { x, y }, { x: x - 150, y });
  const after = await settled(page, START);
  expect(Date.parse(after.slice(0, 10))).toBeGreaterThan(Date.parse('2015-10-01'));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await swipe(page, { x, y }, { x, y: y - 200 });
  await expect(async () => {
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
  }).toPass();
});

test('a drag that is let go in motion glides on', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no mouse');
  test.setTimeout(120_000);
  const { x, y } = await middle(page);
  const width = await page.locator('.stage .picture:visible').evaluate((el) => el.clientWidth);
  const HAND = 120; // px
  // On a busy machine the hand may rest before it lets go.
  await expect(async () => {
    const before = windowOf(page) ?? START;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 8; i++) await page.mouse.move(x - (i * HAND) / 8, y);
    await page.mouse.up();
    const after = await settled(page, before);
    const moved = Date.parse(after.slice(0, 10)) - Date.parse(before.slice(0, 10));
    expect(moved).toBeGreaterThan(((1.1 * HAND) / width) * spanOf(before));
  }).toPass();
});

test('two fingers sideways on a trackpad pan', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no trackpad');
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (let i = 0; i < 5; i++) await page.mouse.wheel(30, 2);
  const after = await settled(page, START);
  expect(Date.parse(after.slice(0, 10))).toBeGreaterThan(Date.parse('2015-10-01'));
  expect(Math.abs(spanOf(after) - spanOf(START))).toBeLessThanOrEqual(2 * 86_400_000);
});

test('the wheel’s inertia after Ctrl is let go neither pans nor scrolls', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no wheel');
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.evaluate(
    ([left, top]) => {
      const stage = document.elementFromPoint(left ?? 0, top ?? 0);
      const wheel = (ctrlKey: boolean, deltaX: number) =>
        stage?.dispatchEvent(
          new WheelEvent('wheel', {
            deltaX,
            deltaY: -40,
            ctrlKey,
            clientX: left ?? 0,
            clientY: top ?? 0,
            bubbles: true,
            cancelable: true,
          }),
        );
      wheel(true, 0);
      for (let i = 0; i < 5; i++) wheel(false, 300);
    },
    [x, y],
  );
  const after = await settled(page, START);
  expect(spanOf(after)).toBeLessThan(spanOf(START));
  const [from, to] = ['2015-10-01', '2016-03-31'].map((day) => Date.parse(day));
  const [first, last] = after.split('..').map((day) => Date.parse(day));
  // Both ends have come nearer: it is zoomed, not moved.
  expect(first).toBeGreaterThanOrEqual(from ?? 0);
  expect(last).toBeLessThanOrEqual(to ?? 0);
});

test('a plain wheel over the picture is told once how to zoom', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  const hint = page.getByText(/\+ wheel zooms/);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 30);
  await expect(hint).toBeVisible();
  await expect(hint).toBeHidden({ timeout: 10_000 });
  await page.reload();
  await alive(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 30);
  await expect(async () => {
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }).toPass();
  await expect(hint).toHaveCount(0);
});

test('the buttons do what they say, and Fit shows everything', async ({ page }) => {
  await page.getByRole('link', { name: 'Zoom in', exact: true }).click();
  const near = await settled(page, START);
  expect(spanOf(near) / spanOf(START)).toBeCloseTo(0.5, 1);
  await page.getByRole('link', { name: 'Fit all events' }).click();
  await expect(page.locator('.summary').first()).toHaveText(/^\d+ events|^[\d,]+ of /);
  const all = await settled(page, near);
  expect(spanOf(all)).toBeGreaterThan(spanOf(START));
});

test('without motion a drag stops where the hand stops', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { x, y } = await middle(page);
  const width = await page.locator('.stage .picture:visible').evaluate((el) => el.clientWidth);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 50, y, { steps: 3 });
  await page.mouse.move(x - 100, y, { steps: 3 });
  await page.mouse.up();
  const after = await settled(page, START);
  const moved = Date.parse(after.slice(0, 10)) - Date.parse('2015-10-01');
  expect(moved).toBeLessThanOrEqual((100 / width) * spanOf(START) + 2 * 86_400_000);
});
