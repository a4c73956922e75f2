import { expect, test } from 'vitest';
import { findBoilerplate } from '#lib/extract/boilerplate/find.ts';
import { lexicon } from './lexicon.ts';

const NEWS = Array.from(
  { length: 8 },
  (_, i) => `The envoy said on day ${i + 1} that the talks would go on for another week.`,
);

const removed = (lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  return findBoilerplate(text, { outlet: null, byline: null }, lexicon).flatMap(({ start, end }) =>
    text.slice(start, end).split('\n'),
  );
};

test('a line with a label or an arrow points to another article', () => {
  const lines = ['Explained: Chile expels a consul', '→ Peru bombs Chile'];
  expect(removed([...NEWS, ...lines, ...NEWS])).toEqual(lines);
});

test('three lines without a stop, one behind another, are a list of links', () => {
  const lines = [
    'Chile expels a Peruvian consul',
    'Peru bombs a Chilean port',
    'Why Bolivia stays out of it',
  ];
  expect(removed([...NEWS, ...lines, ...NEWS])).toEqual(lines);
});

test.each([
  ['the headline of its own', ['Peru and Chile: Envoys meet at last', ...NEWS]],
  ['a heading in between', [...NEWS, 'The long way to the talks', ...NEWS]],
  [
    'a chronology',
    [
      ...NEWS,
      '1998 Chile expels a Peruvian consul',
      '1999 Peru bombs a Chilean port',
      '2001 Peru and Chile sign a treaty',
      ...NEWS,
    ],
  ],
  ['a table', [...NEWS, 'Peru 12 4 1', 'Chile 11 3 2', 'Bolivia 9 1 0', ...NEWS]],
  ['days', [...NEWS, 'Monday: Chile expels a consul', ...NEWS]],
  [
    'a text broken by width',
    NEWS.flatMap((line) => ['The Envoy Of Peru was heard on the first', line]),
  ],
])('%s stays', (_, lines) => {
  expect(removed(lines)).toEqual([]);
});
