import { expect, test } from 'vitest';
import { mergeMentions } from '#lib/extract/merge/merge.ts';
import type { Mention } from '#lib/model/mention.ts';
import { buildMention } from './build-mention.ts';

const ARTICLES = ['a', 'b', 'c'].map((id) => ({
  ...{ id, kind: 'given', published: '2016-02-04', outlet: null },
})) as Parameters<typeof mergeMentions>[2];

/** Rule and rejected readings of each mention, by its id. */
function why(mentions: readonly Mention[]): Record<string, readonly [string, readonly string[]]> {
  const merged = mergeMentions(mentions, [], ARTICLES).flatMap((one) => one.mentions);
  return Object.fromEntries(
    merged.map(({ id, evidence }) => {
      const joined = evidence.find(({ of }) => of === 'joined');
      const reasons = (joined?.rejected ?? []).map((one) => one.slice(one.lastIndexOf(': ') + 2));
      return [id, [joined?.rule ?? 'none', reasons]];
    }),
  );
}

const excerpt = (article: string, exact: string) => ({
  ...buildMention({ article }).excerpt,
  exact,
});

test('two tellings of one day say by what they are one', () => {
  const a = buildMention();
  const b = { ...buildMention({ article: 'b' }), excerpt: excerpt('b', 'another telling of it') };
  expect(why([a, b])).toEqual({
    [a.id]: ['same-day-and-words', []],
    [b.id]: ['same-day-and-words', []],
  });
});

test('a month joins by words and sides', () => {
  const a = buildMention();
  const month = buildMention({ article: 'b', on: ['2015-11-01', '2015-11-30'] });
  const b = { ...month, excerpt: excerpt('b', 'another telling of it') };
  expect(why([a, b])[b.id]).toEqual(['same-words-and-sides', []]);
});

test.each<[string, Mention]>([
  ['other-sides', buildMention({ start: 50, target: ['SYR'] })],
  ['other-status', buildMention({ start: 50, status: 'threatened' })],
  ['told-apart', buildMention({ lemma: 'bomb' })],
])('two events of one day are two: %s', (reason, other) => {
  const a = buildMention();
  const apart = { ...other, excerpt: { ...other.excerpt, exact: `told otherwise: ${reason}` } };
  expect(why([a, apart])).toEqual({ [a.id]: ['alone', [reason]], [apart.id]: ['alone', [reason]] });
});

test('neighbouring days: the other day is named', () => {
  const other = buildMention({ start: 50, on: ['2015-11-25', '2015-11-25'] });
  expect(why([buildMention(), other])[other.id]).toEqual(['alone', ['other-day']]);
});

test('what another article tells apart changes nothing here', () => {
  const a = buildMention();
  const b = buildMention({ article: 'b', target: ['SYR'] });
  expect(why([a, b])[a.id]).toEqual(why([a])[a.id]);
});

test('an event with nothing near needs no reason', () => {
  const a = buildMention();
  expect(why([a])).toEqual({ [a.id]: ['none', []] });
});

test('no more than a few are named', () => {
  const many = ['20', '21', '22', '23', '25'].map((day, i) =>
    buildMention({ start: 50 * (i + 1), on: [`2015-11-${day}`, `2015-11-${day}`] }),
  );
  const a = buildMention();
  expect(why([a, ...many])[a.id]![1].length).toBeLessThanOrEqual(2);
});
