/** Playwright's test, with an ear on the page: an error, a breach of its own policy or a request elsewhere fails any test. */
import { expect, test as base, type Page } from '@playwright/test';

interface Fixtures {
  /** Status codes of pages that this test opens on purpose; their own console line is no complaint. */
  readonly expectedStatus: { add(status: number): void };
  /** Words of the console lines that a test off line brings about on purpose. */
  readonly expectedFailures: { add(words: string): void };
  readonly guard: void;
}

export const test = base.extend<Fixtures>({
  expectedStatus: async ({ page: _page }, use) => {
    const statuses = new Set<number>();
    await use(statuses);
  },
  expectedFailures: async ({ page: _page }, use) => {
    const failures = new Set<string>();
    await use(failures);
  },
  guard: [
    async ({ page, expectedStatus, expectedFailures }, use) => {
      const complaints = listen(page);
      await use();
      const allowed = [
        ...[...(expectedStatus as Set<number>)].map((status) => `status of ${status}`),
        ...(expectedFailures as Set<string>),
      ];
      expect(complaints.filter((line) => !allowed.some((part) => line.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
      complaints.push(`asks elsewhere: ${request.url()}`);
  });
  return complaints;
}
