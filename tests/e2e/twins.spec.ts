/** A page’s data twins: the same events in each format, and ways to them from the page. */
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { alive, bestTold, servedEvents } from './support/story.ts';

const QUERIES = [
  '',
  '?kinds=ACCUSE~SANCTION',
  '?time=2015-11-01..2015-12-31&actors=RUS',
  '?status=denied',
  '?q=apology',
  '?time=1700-01-01..1700-01-02',
  '?colour=red&rev=2&kinds=ACCUSE',
];

const textOf = async (request: APIRequestContext, address: string) => {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
};
const hashOf = (id: string) => id.slice(id.lastIndexOf('-') + 1);
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

for (const query of QUERIES)
  test(`the view “${query}” holds the same events in every format`, async ({ request }) => {
    const events = await servedEvents(request, query);
    const hashes = events.map(({ id }) => hashOf(id));
    const csv = await textOf(request, `/events.csv${query}`);
    expect(all(csv, /^[\w-]+-(\w{10}),http/gm)).toEqual(hashes);
    const dated = events.filter(({ when }) => when.earliest !== null || when.latest !== null);
    const calendar = await textOf(request, `/events.ics${query}`);
    expect(all(calendar, /^UID:(\w{10})@/gm)).toEqual(dated.map(({ id }) => hashOf(id)));
    const cited = await textOf(request, `/events.bib${query}`);
    expect(all(cited, /^@misc\{demarche-(\w{10}),/gm)).toEqual(hashes);
    const told = all(await textOf(request, `/feed.xml${query}`), /^ {2}<id>.*-(\w{10})<\/id>$/gm);
    expect(told).toHaveLength(Math.min(hashes.length, 100));
    for (const hash of told) expect(hashes).toContain(hash);
    const { items } = JSON.parse(await textOf(request, `/feed.json${query}`)) as {
      items: readonly { readonly id: string }[];
    };
    expect(items.map(({ id }) => hashOf(id))).toEqual(told);
  });

test('a page counts what its table holds', async ({ page, request }) => {
  await page.goto('/?kinds=ACCUSE');
  const csv = await textOf(request, '/events.csv?kinds=ACCUSE');
  const rows = all(csv, /^[\w-]+-(\w{10}),http/gm).length;
  await expect(page.locator('[data-chips]')).toContainText(`${rows} of `);
});

test('each answer says what it is, and costs nothing when asked for again', async ({ request }) => {
  const { id, mentions } = await bestTold(request);
  const types: Readonly<Record<string, RegExp>> = {
    '/events.json': /^application\/json/,
    '/events.csv': /^text\/csv; charset=utf-8/,
    '/events.csv-metadata.json': /^application\/csvm\+json/,
    '/events.ics': /^text\/calendar; charset=utf-8/,
    '/events.bib': /^application\/x-bibtex/,
    '/feed.xml': /^application\/atom\+xml/,
    '/feed.json': /^application\/feed\+json/,
    [`/events/${id}.ics`]: /^text\/calendar/,
    [`/events/${id}.bib`]: /^application\/x-bibtex/,
    [`/events/${id}.csl.json`]: /^application\/vnd\.citationstyles\.csl\+json/,
    [`/events/${id}.txt`]: /^text\/plain/,
    [`/events/${id}.annotations.json`]: /^application\/ld\+json; profile="http:\/\/www\.w3\.org/,
    [`/articles/${mentions[0]?.article}.annotations.json`]: /^application\/ld\+json/,
  };
  for (const [address, type] of Object.entries(types)) {
    const first = await request.get(address);
    expect(first.status(), address).toBe(200);
    expect(first.headers()['content-type']).toMatch(type);
    expect(first.headers()['x-content-type-options']).toBe('nosniff');
    const again = await request.get(address, {
      headers: { 'if-none-match': first.headers()['etag'] ?? '' },
    });
    expect(again.status(), address).toBe(304);
  }
});

test('what of a query was ignored is told', async ({ request }) => {
  const response = await request.get('/events.csv?colour=%F0%9F%9A%A2');
  expect(decodeURI(response.headers()['x-notices'] ?? '')).toContain('‘colour’ is not known here');
  expect(await textOf(request, '/events.ics?colour=red')).toContain('colour');
  expect(await textOf(request, '/feed.xml?colour=red')).toContain('colour');
});

test('bad input gets the right status, and moved events are followed in their format', async ({
  request,
}) => {
  const { id } = await bestTold(request);
  const status = async (address: string) => (await request.get(address)).status();
  for (const ending of ['.ics', '.bib', '.csl.json', '.txt', '.annotations.json']) {
    expect(await status(`/events/nothing-0000000000${ending}`)).toBe(404);
    const moved = await request.get(`/events/another-title-${hashOf(id)}${ending}`, {
      maxRedirects: 0,
    });
    expect(moved.status()).toBe(308);
    const to = new URL(moved.headers()['location'] ?? '', moved.url());
    expect(to.pathname).toBe(`/events/${id}${ending}`);
  }
  expect(await status('/articles/none.annotations.json')).toBe(404);
  expect(await status(`/events/${id}.bib?excerpt=m-none`)).toBe(404);
  for (const day of ['yesterday', '2026-02-30', '2026-13-01', '', '%00'])
    expect(await status(`/events/${id}.bib?accessed=${day}`)).toBe(400);
  expect(await status(`/events.csv?q=${'a'.repeat(5_000)}`)).toBe(200);
  expect(await textOf(request, `/events/${id}.txt?accessed=2026-11-24`)).toContain(
    'accessed 24 November 2026',
  );
});

test('the feed is XML to a browser, and the page names it', async ({ page, request }) => {
  await page.goto('/?kinds=ACCUSE');
  const address = await page
    .locator('link[type="application/atom+xml"]')
    .evaluate((link) => (link as HTMLLinkElement).href);
  expect(new URL(address).pathname + new URL(address).search).toBe('/feed.xml?kinds=ACCUSE');
  const xml = await textOf(request, address);
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return { error: document.querySelector('parsererror')?.textContent ?? null };
  }, xml);
  expect(read.error).toBeNull();
});

test('the view leads to its own data', async ({ page }) => {
  await page.goto('/?time=2015-11-01..2015-12-31');
  const data = page.getByRole('group', { name: 'This view as data' }).first();
  await expect(data.getByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    /\/events\.csv\?time=2015-11-01\.\.2015-12-31$/,
  );
  await expect(data.getByRole('link')).toHaveText(['JSON', 'CSV', 'calendar', 'feed', 'BibTeX']);
});

test('an event is cited with each article that tells it', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id, title } = await bestTold(request);
  await page.goto(`/events/${id}`);
  await alive(page);
  const cite = page.locator('details', { has: page.locator('summary', { hasText: 'Cite' }) });
  await cite.locator('summary').click();
  const first = cite.getByRole('listitem').first();
  await expect(first).toContainText(`“${title}”`);
  await expect(first).toContainText(`/events/${id} (accessed `);
  expect(await cite.getByRole('listitem').count()).toBeGreaterThan(1);
  await first.getByRole('button', { name: 'Copy' }).click();
  await expect(cite.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${title}”`);
  await expect(cite.getByRole('link', { name: 'BibTeX' })).toHaveAttribute(
    'href',
    new RegExp(`/events/${id}\\.bib$`),
  );
});
