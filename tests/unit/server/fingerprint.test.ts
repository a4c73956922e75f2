import { fingerprintOf } from '#lib/server/folder/fingerprint.ts';
import { describe, expect, it } from 'vitest';
import { makeFolder, putFiles } from './folders.ts';

const PARTS = ['site.json', 'articles'];
const FILES = {
  'site.json': '{}',
  'articles/a.txt': 'x',
  'articles/b/c.txt': 'y',
  'other.txt': 'z',
};

describe('fingerprintOf', () => {
  it('is one for one content, wherever it lies', () => {
    expect(fingerprintOf(makeFolder(FILES), PARTS)).toBe(fingerprintOf(makeFolder(FILES), PARTS));
  });

  const changes: Record<string, Record<string, string>> = {
    'another word': { 'articles/a.txt': 'X' },
    'a new file': { 'articles/b/d.txt': '' },
    'bytes moved from one file to the next': { 'articles/a.txt': '', 'articles/b/c.txt': 'xy' },
  };
  for (const [what, change] of Object.entries(changes))
    it(`changes with ${what}`, () => {
      const folder = makeFolder(FILES);
      const before = fingerprintOf(folder, PARTS);
      putFiles(folder, change);
      expect(fingerprintOf(folder, PARTS)).not.toBe(before);
    });

  it('looks at nothing else', () => {
    const folder = makeFolder(FILES);
    const before = fingerprintOf(folder, PARTS);
    putFiles(folder, { 'other.txt': 'changed', 'articles/.hidden': 'x' });
    expect(fingerprintOf(folder, PARTS)).toBe(before);
    expect(fingerprintOf(folder, [...PARTS, 'missing'])).not.toBe('');
  });
});
