import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences, draftOf, readCase } from './golden.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/paraphrases');

describe('the first article told of other states, months and outlets', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    test(name, () => {
      const { text, meta, golden } = readCase(join(FOLDER, name));
      expect(differences(draftOf(text, meta), golden)).toEqual([]);
    });
  }
});
