/** Corrections from end to end: made, shown as such, told where they cannot be taken, and prepared by a form. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { DiplomaticEvent } from '../../src/lib/model/diplomatic-event.ts';
import { fillFolder, toldIn, writeReview, writeSite } from './support/made-up.ts';
import { openFolder, type Folder } from './support/serve-folder.ts';

test.describe.configure({ timeout: 180_000 });
test.skip(({ isMobile }) => isMobile, 'what is told is the same at any width');

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const TITLE = 'Norway punishes Sweden';

let folder: Folder | undefined;
let origin = '';
let told: Record<
  'expelled' | 'condemned' | 'sanctions' | 'criticised' | 'summoned',
  DiplomaticEvent
>;

/** Ingested once for its ids, then corrected in four ways, then served. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = openFolder();
  const { data, run, serve } = folder;
  fillFolder(data);
  writeSite(data, { contact: 'mailto:editor@example.org' });
  run('ingest');
  told = {
    expelled: toldIn(data, 'expelled two Italian diplomats'),
    condemned: toldIn(data, 'condemned Greece'),
    sanctions: toldIn(data, 'imposed sanctions'),
    criticised: toldIn(data, 'condemned Finland'),
    summoned: toldIn(data, 'summoned the Danish ambassador'),
  };
  const { expelled, condemned, sanctions, criticised, summoned } = told;
  const values = { title: TITLE, when: '2015-03', place: 'Oslo' };
  const reason = 'The decree is of <b>March</b>, the day is not known';
  writeReview(data, 'a-month', { do: 'set', event: sanctions.id, values }, reason);
  writeReview(data, 'no', { do: 'reject', event: condemned.id }, 'This is a quotation');
  const merge = { do: 'merge', event: summoned.id, into: criticised.id };
  writeReview(data, 'one', merge, 'Both tell the same step');
  const split = { do: 'split', event: expelled.id, mentions: [expelled.mentions[1]?.id] };
  writeReview(data, 'two', split, 'The second tells of other envoys');
  origin = await serve('--no-watch');
});
test.afterAll(() => folder?.end());

const panelOf = (page: Page) => page.locator('article[aria-labelledby="event-title"]');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('what was set is shown with what was read, in the list, on the timeline and beside the event', async ({
      page,
    }) => {
      const { sanctions } = told;
      await page.goto(origin);
      const item = page.locator('li', { has: page.locator(`a[data-stream="${sanctions.id}"]`) });
      await expect(item.first()).toContainText('Norway punishes Sweden');
      await expect(item.first()).toContainText('reviewed by an editor');
      await expect(item.first()).toContainText('March 2015');
      const mark = page.locator(`.stage a[data-event="${sanctions.id}"]:visible`).first();
      await expect(mark).toHaveAccessibleName(/Norway punishes Sweden.*reviewed by an editor/);

      await page.goto(`${origin}/events/${sanctions.id}`);
      const panel = panelOf(page);
      await expect(panel).toContainText('Corrected by Ann Editor, 1 April 2015');
      await expect(panel).toContainText('The decree is of <b>March</b>');
      await expect(panel.locator('del')).toHaveText([
        `“${sanctions.title}”`,
        '9 March 2015',
        'none',
      ]);
      await expect(panel.locator('ins')).toHaveText([
        '“Norway punishes Sweden”',
        'March 2015',
        'Oslo',
      ]);
    });

    test('what was rejected says why', async ({ page, expectedStatus }) => {
      expectedStatus.add(410);
      const { condemned } = told;
      const response = await page.goto(`${origin}/events/${condemned.id}`);
      expect(response?.status()).toBe(410);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This event was taken back');
      await expect(
        page.getByText('rejected by Ann Editor, 1 April 2015: This is a quotation'),
      ).toBeVisible();
      await page.getByRole('link', { name: 'Go to the timeline' }).click();
      await expect(page.locator(`a[data-stream="${condemned.id}"]`)).toHaveCount(0);
    });

    test('what was merged leads to the other, which says so', async ({ page }) => {
      const { summoned, criticised } = told;
      const answer = await page.request.get(`${origin}/events/${summoned.id}`, {
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(301);
      await page.goto(`${origin}/events/${summoned.id}`);
      await expect(page).toHaveURL(new RegExp(criticised.id));
      const panel = panelOf(page);
      await expect(panel).toContainText('Both tell the same step');
      await expect(panel).toContainText(summoned.title);
      await expect(panel.getByText('summoned the Danish ambassador').first()).toBeVisible();
    });

    test('what was split keeps its id with the words it was minted from', async ({ page }) => {
      const { expelled } = told;
      expect(expelled.mentions).toHaveLength(2);
      await page.goto(`${origin}/events/${expelled.id}`);
      const panel = panelOf(page);
      await expect(panel.locator('mark')).toHaveCount(1);
      await expect(panel).toContainText('The second tells of other envoys');
      await panel.getByRole('link', { name: `“${expelled.title}”` }).click();
      await expect(page).not.toHaveURL(new RegExp(`${expelled.id}(\\?|$)`));
      await expect(page.locator('#event-title')).toBeVisible();
      const other = panelOf(page);
      await expect(other).toContainText('The second tells of other envoys');
      await expect(other.locator('mark')).toHaveCount(1);
    });

    test('a wrong coding is reported from the event’s page, and the file is taken as it is', async ({
      page,
    }) => {
      const { data } = folder ?? openFolder();
      const { criticised } = told;
      await page.goto(`${origin}/events/${criticised.id}`);
      await page.getByRole('link', { name: 'Report a wrong coding' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a wrong coding');
      await page.getByRole('button', { name: 'Prepare the correction' }).click();
      const wrong = page.getByRole('alert');
      await expect(wrong).toContainText('3 things are missing or wrong');

      await page.getByRole('radio', { name: /^Date, kind/ }).check();
      const title = page.getByRole('textbox', { name: 'Title', exact: true });
      await expect(title).toHaveValue(criticised.title);
      await title.fill('Denmark “scolds” <i>Finland</i>');
      await page.getByRole('textbox', { name: 'Date', exact: true }).fill('March 2015');
      await page.getByRole('combobox', { name: 'Status' }).selectOption('planned');
      await page.getByRole('textbox', { name: 'Your reason' }).fill('Only announced');
      await page.getByRole('textbox', { name: 'Your name' }).fill('A Reader');
      await page.getByRole('button', { name: 'Prepare the correction' }).click();
      await expect(wrong).toContainText('One thing is missing or wrong');
      await expect(title).toHaveValue('Denmark “scolds” <i>Finland</i>');
      const date = page.getByRole('textbox', { name: 'Date', exact: true });
      await expect(date).toHaveValue('March 2015');
      await expect(date).toHaveAttribute('aria-invalid', 'true');

      await date.fill('2015-03');
      await page.getByRole('button', { name: 'Prepare the correction' }).click();
      await expect(page.getByRole('heading', { name: 'The correction is ready' })).toBeVisible();
      await expect(page.locator('pre')).toContainText('Denmark “scolds” <i>Finland</i>');
      await expect(page.getByRole('link', { name: 'editor@example.org' })).toHaveAttribute(
        'href',
        /^mailto:editor@example\.org\?subject=/,
      );
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: /^Save .+\.json$/ }).click();
      const download = await coming;
      const name = download.suggestedFilename();
      expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-set-[0-9a-z]{10}-[0-9a-f]{6}\.json$/);
      const file = join(data, 'reviews', name);
      await download.saveAs(file);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        author: 'A Reader',
        action: { do: 'set', values: { when: '2015-03', status: 'planned' } },
      });
      const checked = check(data);
      rmSync(file);
      expect(checked.stderr).toBe('');
      expect(checked.stdout).toContain('+ review ');
      expect(checked.stdout).toContain('Denmark “scolds” <i>Finland</i>');
    });

    test('an unknown event cannot be reported', async ({ page, expectedStatus }) => {
      expectedStatus.add(404);
      const response = await page.goto(`${origin}/events/nothing-0000000000/correction`);
      expect(response?.status()).toBe(404);
      const hostile = `${origin}/events/nothing-0000000000/correction.json?what=%3Cscript%3E`;
      expect((await page.request.get(hostile)).status()).toBe(404);
    });
  });

test('a review that cannot be taken is named with its field, and the rest holds', () => {
  const { data } = folder ?? openFolder();
  const { sanctions } = told;
  const bad = { do: 'set', event: sanctions.id, values: { when: 'last week' } };
  writeReview(data, 'bad', bad, 'r');
  writeFileSync(join(data, 'reviews', 'half.json'), '{ "author": ');
  writeReview(data, 'gone', { do: 'reject', event: 'gone-0000000000' }, 'r');
  writeReview(data, 'good', { do: 'reject', event: sanctions.id }, 'r');
  const checked = check(data);
  expect(checked.status).toBe(1);
  expect(checked.stderr).toContain('reviews/bad.json: action.values.when');
  expect(checked.stderr).toContain('write 2015-11-24');
  expect(checked.stderr).toContain('reviews/half.json');
  expect(checked.stderr).toContain('no event has the id gone-0000000000');
  expect(checked.stdout).toContain(`- ${sanctions.id}: rejected by Ann Editor`);
});

const check = (data: string) =>
  spawnSync(process.execPath, [MAIN, 'check', '--data', data], { encoding: 'utf8' });
