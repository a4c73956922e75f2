import { expect, test } from 'vitest';
import { placesIn } from '../../../../src/lib/extract/actors/places.ts';
import { readText } from './read-text.ts';

const names = (text: string) =>
  placesIn(readText(text), { start: 0, end: text.length }).map(({ name }) => name);

test('venues and borders are places, parties are not', () => {
  expect(names('Turkey downed a jet on the Turkish-Syrian border near Kilis.')).toEqual([
    'Turkish-Syrian border',
    'Kilis',
  ]);
});

test('a dateline is no place of the event', () => {
  expect(names('ANKARA, Nov 24 (Reuters) — The talks in Vienna ended.')).toEqual(['Vienna']);
});

test('a span keeps what lies outside it out', () => {
  const text = 'They met in Vienna. They left for Geneva.';
  expect(placesIn(readText(text), { start: 0, end: 19 }).map(({ name }) => name)).toEqual([
    'Vienna',
  ]);
});
