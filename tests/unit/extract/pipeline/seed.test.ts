import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, draftOf, type Golden } from './golden.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const text = readFileSync(join(ROOT, 'data/articles/moscow-times-lavrov-limes.txt'), 'utf8');
const golden = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/seed/annotate.expected.json'), 'utf8'),
) as Golden;
const meta = { outlet: 'The Moscow Times', published: '2016-02-04' };

test('the first article alone gives its table, and nothing else', () => {
  expect(differences(draftOf(text, meta), golden)).toEqual([]);
});

test('nothing comes from the appeal, which stays in the text', () => {
  const draft = draftOf(text, meta);
  const appeal = draft.text.indexOf('A Message from The Moscow Times');
  expect(draft.removed).toMatchObject([{ start: appeal, reason: 'appeal' }]);
  expect(draft.events.every(({ end }) => end <= appeal)).toBe(true);
});

test('every value has its reason, and every reason its words', () => {
  const draft = draftOf(text, meta);
  for (const event of draft.events) {
    const reasons = new Set(event.evidence.map(({ of }) => of));
    for (const of of ['type', 'date', 'attribution'] as const) expect(reasons).toContain(of);
    for (const { start, end } of event.evidence) {
      expect(draft.text.slice(start, end).trim()).not.toBe('');
    }
  }
});

test('undated articles leave relative dates open', () => {
  const draft = draftOf('Turkey downed a Russian warplane on Tuesday.', {
    outlet: 'The Moscow Times',
    published: '',
  });
  expect(draft.events[0]?.when.edtf ?? null).toBeNull();
});
