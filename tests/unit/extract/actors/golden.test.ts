/**
 * Golden cases, one file a phenomenon: a text (after `@ date` where it was not published on
 * 2016-02-04), then every mention it yields, and no other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineOf, readText } from './read-text.ts';

const FOLDER = new URL('../../../fixtures/extract/actors/', import.meta.url);

for (const file of readdirSync(FOLDER)) {
  describe(file.replace('.txt', ''), () => {
    for (const block of readFileSync(new URL(file, FOLDER), 'utf8').split(/\n{2,}/)) {
      const lines = block.split('\n').filter((line) => line !== '');
      const published = lines[0]?.startsWith('@ ') ? lines.shift()!.slice(2) : '2016-02-04';
      const [text, ...expected] = lines;
      if (text === undefined) continue;
      test(`${published} ${text}`, () => {
        const mentions = readText(text, { published });
        expect(mentions.map((mention) => `  ${lineOf(mention)}`)).toEqual(expected);
      });
    }
  });
}
