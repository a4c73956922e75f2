import { expect, test } from '@playwright/test';

test('the first page asks nothing of other hosts, and breaks no rule of its own', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  const response = await page.goto('/');
  await page.waitForLoadState('networkidle');

  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
