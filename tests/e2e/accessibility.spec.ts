/** Axe finds nothing on any page, in either theme. What it cannot see, keyboard.spec.ts walks. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, bestTold } from './support/story.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page, ${colorScheme}`, async ({ page, request, expectedStatus }) => {
    test.setTimeout(300_000);
    expectedStatus.add(404);
    await page.emulateMedia({ colorScheme });
    const { id, mentions } = await bestTold(request);
    const pages = [
      '/?time=2015-11-20..2015-12-05',
      '/on/2015-11-24',
      `/events/${id}`,
      `/articles/${mentions[0]?.article ?? ''}`,
      '/nowhere',
    ];
    for (const path of pages) {
      await page.goto(path);
      if (!path.startsWith('/articles') && path !== '/nowhere') await alive(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await look(page);
      expect(
        violations.map(({ id: rule, nodes }) => `${path} ${rule}: ${nodes[0]?.html ?? ''}`),
      ).toEqual([]);
    }
  });
}

test('the open dialogs, the share box and what is said of the curve', async ({
  page,
  isMobile,
}) => {
  test.setTimeout(240_000);
  await page.goto('/?pair=RUS~TUR');
  await alive(page);
  await page.getByRole('slider', { name: /^Tension/ }).focus();
  await page.keyboard.press('ArrowLeft');
  expect((await look(page)).violations).toEqual([]);
  await page.keyboard.press('Escape');
  if (!isMobile) {
    await page.getByRole('button', { name: 'Keys on the timeline' }).click();
    expect((await look(page)).violations).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect((await look(page)).violations).toEqual([]);
});

/**
 * The picture is hidden from assistive technology and takes axe half a minute a page; the contrasts
 * of its colours are held by tests/unit/render.
 */
const look = (page: Page) => new AxeBuilder({ page }).exclude('svg[aria-hidden="true"]').analyze();
