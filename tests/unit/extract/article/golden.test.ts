/** Each folder below tests/fixtures/article: a page, and what is read from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#lib/extract/article/read-html.ts';

const FIXTURES = new URL('../../../fixtures/article/', import.meta.url);

describe('readHtml', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const html = readFileSync(new URL(`${name}/source.html`, FIXTURES), 'utf8');
    const json = readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8');
    const { given, ...expected } = JSON.parse(json) as { given: string | null };
    const read = readHtml(html, given ?? undefined);
    if ('code' in read) throw new Error(`not read: ${read.code}`);
    const removed = read.removed.map(({ reason, start, end }) => ({
      reason,
      exact: read.text.slice(start, end),
    }));
    expect({ ...read, removed }).toEqual(expected);
  });
});
