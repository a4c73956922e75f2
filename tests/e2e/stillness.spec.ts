/** Nothing moves while a page comes alive. */
import { expect, test } from './support/test.ts';
import { bestTold } from './support/story.ts';

const MOST_SHIFT = 0.01;

test('no page shifts', async ({ page, request }) => {
  const { id, mentions } = await bestTold(request);
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '/',
    '/on/2015-11-24',
    `/events/${id}`,
    `/articles/${mentions[0]?.article ?? ''}`,
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const sum = await page.evaluate(
      () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
    );
    expect(sum, path).toBeLessThan(MOST_SHIFT);
  }
});
