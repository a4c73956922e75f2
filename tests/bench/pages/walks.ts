/** What a reader does first, and how long it takes until the page shows it. */
import type { Page } from '@playwright/test';

export interface Walk {
  readonly name: string;
  /** ms from the reader's act to the first frame that shows what it leads to; null where it can't be done. */
  readonly run: (page: Page, at: Addresses) => Promise<number | null>;
}

export interface Addresses {
  readonly origin: string;
  /** Path of one event, and of an article that tells it. */
  readonly event: string;
  readonly article: string;
}

const EXCERPT = '[aria-labelledby="event-title"] mark';
const CHIPS = '[data-chips]';

export const WALKS: readonly Walk[] = [
  {
    name: 'open an event → its excerpt on screen',
    async run(page, { origin }) {
      await open(page, `${origin}/`);
      const marks = page.locator('.stage a[data-event]:not([data-crowd]):visible');
      const link = (await marks.count()) > 0 ? marks : page.locator('a[data-stream]:visible');
      return timeOf(page, () => link.first().click(), EXCERPT);
    },
  },
  {
    name: 'follow a shared link → that event focused',
    async run(page, { origin, event }) {
      await watchInput(page);
      await page.goto(origin + event, { waitUntil: 'commit' });
      return shownAfter(page, ['#event-title', '.stage [aria-current="true"]']);
    },
  },
  {
    name: 'filter by one pair → the pair alone',
    async run(page, { origin }) {
      await open(page, `${origin}/`);
      const filters = page.locator('details:has([data-facet])').first();
      if ((await filters.count()) === 0) return null;
      await filters.locator('summary').first().click();
      return timeOf(page, () => filters.locator('[data-facet]').first().click(), CHIPS);
    },
  },
  {
    name: 'search for a word → what it finds',
    async run(page, { origin }) {
      await open(page, `${origin}/`);
      const box = page.locator('[data-search]').first();
      if ((await box.count()) === 0) return null;
      await box.click();
      return timeOf(page, () => page.keyboard.insertText('bomber'), CHIPS);
    },
  },
];

/** Loaded, alive and at rest. */
async function open(page: Page, url: string): Promise<void> {
  await watchInput(page);
  await page.goto(url);
  await page.locator('.stage a[tabindex="0"]').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** Notes when the reader acted last; the navigation itself counts as the first act. */
async function watchInput(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const input = { at: 0 };
    Object.assign(window, { input });
    for (const type of ['pointerdown', 'keydown', 'input'])
      addEventListener(type, (event) => (input.at = event.timeStamp), { capture: true });
  });
}

async function timeOf(page: Page, act: () => Promise<void>, shown: string): Promise<number> {
  const [time] = await Promise.all([shownAfter(page, [shown]), act()]);
  return time;
}

/** ms from the last act to the frame after all of `selectors` stand on the screen. */
const shownAfter = (page: Page, selectors: readonly string[]): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const { input } = window as unknown as { input: { at: number } };
        const isOnScreen = (selector: string) =>
          [...document.querySelectorAll(selector)].some((element) => {
            const { width, top, bottom } = element.getBoundingClientRect();
            return width > 0 && bottom > 0 && top < innerHeight;
          });
        const look = () => {
          if (!wanted.every(isOnScreen)) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - input.at));
        };
        look();
      }),
    selectors,
  );
