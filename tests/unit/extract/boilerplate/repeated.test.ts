import { expect, test } from 'vitest';
import { repeatedBlocks } from '#lib/extract/boilerplate/repeated.ts';

const FOOT = 'Written in Valparaiso\nThe Harbour Post is read in forty countries.';
const BACKGROUND = 'Peru and Chile have disputed the border since 1929.';
const bodies = ['Peru recalled its envoy.', 'Chile closed a port.', 'Talks began in Lima.'];
const articles = (outlet: string | null) =>
  bodies.map((body) => ({ outlet, text: `${body}\n${BACKGROUND}\nIt went on.${body}\n${FOOT}` }));

test('a foot that three articles of one outlet share is repeated, background amid the text is not', () => {
  const all = articles('The Harbour Post');
  const found = repeatedBlocks(all);
  all.forEach(({ text }, i) => {
    expect(found[i]!.map(({ start, end }) => text.slice(start, end))).toEqual([FOOT]);
  });
});

test('two articles, another outlet, or none are not enough', () => {
  const [a, b, c] = articles('The Harbour Post');
  expect(repeatedBlocks([a!, b!])).toEqual([[], []]);
  expect(repeatedBlocks([a!, b!, { ...c!, outlet: 'Another' }])).toEqual([[], [], []]);
  expect(repeatedBlocks(articles(null))).toEqual([[], [], []]);
});

test('the same article three times is a duplicate, not boilerplate', () => {
  const [a] = articles('The Harbour Post');
  expect(repeatedBlocks([a!, a!, a!])).toEqual([[], [], []]);
});
