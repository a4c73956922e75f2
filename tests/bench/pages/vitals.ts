/** When a page is painted, still, and answers, by the browser's own clock. Runs in the page. */
import type { Page } from '@playwright/test';

export interface Vitals {
  /** ms since the navigation began. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** ms: of each long task after the first paint, what goes beyond 50 ms. */
  readonly blocked: number;
  /** Sum of layout shifts that no input caused. */
  readonly shift: number;
  /** ms until a key on the timeline is answered; null where there is no timeline. */
  readonly answers: number | null;
}

interface Watch {
  first: number;
  largest: number;
  shift: number;
  answers: number | null;
  readonly tasks: { readonly start: number; readonly over: number }[];
}

const QUIET_MS = 500; // without a request, before a page counts as loaded

/** To be called before the page is opened. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Waits until the page has come to rest. */
export async function readVitals(page: Page): Promise<Vitals> {
  await page.waitForLoadState('networkidle');
  const hasTimeline = (await page.locator('#timeline-heading').count()) > 0;
  if (hasTimeline)
    await page.waitForFunction(
      () => (window as unknown as { watch: Watch }).watch.answers !== null,
    );
  await page.waitForTimeout(QUIET_MS);
  const seen = await page.evaluate(() => (window as unknown as { watch: Watch }).watch);
  return {
    firstPaint: seen.first,
    largestPaint: seen.largest,
    blocked: seen.tasks
      .filter(({ start }) => start >= seen.first)
      .reduce((sum, { over }) => sum + over, 0),
    shift: seen.shift,
    answers: seen.answers,
  };
}

function watch(): void {
  const LONG_MS = 50;
  const KEY_EVERY_MS = 16;
  const seen: Watch = { first: 0, largest: 0, shift: 0, answers: null, tasks: [] };
  Object.assign(window, { watch: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ startTime, duration }) =>
    seen.tasks.push({ start: startTime, over: duration - LONG_MS }),
  );
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as Record<string, number>;
    if (!hadRecentInput) seen.shift += value ?? 0;
  });

  // The help that `?` opens is closed in the same breath: nothing of it is painted.
  const asking = setInterval(() => {
    const timeline = document.querySelector('[aria-labelledby="timeline-heading"]');
    const key = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
    if (!timeline || timeline.dispatchEvent(key)) return;
    seen.answers = performance.now();
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    clearInterval(asking);
  }, KEY_EVERY_MS);
}
