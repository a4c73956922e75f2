import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

const CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/titles/cases.json'), 'utf8'),
) as readonly { readonly text: string; readonly titles: readonly string[] }[];

const meta = { outlet: 'The Harbour Gazette', published: '2016-02-04' };

describe('titles say what the sentence says, and no more', () => {
  test.each(CASES)('$text', ({ text, titles }) => {
    expect(draftOf(text, meta).events.map(({ title }) => title)).toEqual(titles);
  });
});
