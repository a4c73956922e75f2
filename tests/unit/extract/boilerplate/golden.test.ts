/** Each folder below tests/fixtures/boilerplate: a page's plain text, and the spans of it that are not the article. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBoilerplate } from '#lib/extract/boilerplate/find.ts';
import { lexicon } from './lexicon.ts';

const FIXTURES = new URL('../../../fixtures/boilerplate/', import.meta.url);

interface Expected {
  outlet: string | null;
  byline: string | null;
  removed: { reason: string; start: number; end: number; first: string }[];
}

describe('boilerplate', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/source.txt`, FIXTURES), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'),
    ) as Expected;
    const found = findBoilerplate(text, expected, lexicon);
    expect(found.map(({ reason, start, end }) => [reason, text.slice(start, end)])).toEqual(
      expected.removed.map(({ reason, start, end }) => [reason, text.slice(start, end)]),
    );
  });
});
