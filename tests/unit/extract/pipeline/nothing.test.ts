import { describe, expect, test } from 'vitest';
import { draftOf } from './golden.ts';

const meta = { outlet: 'The Harbour Gazette', published: '2016-02-04' };
const told = (text: string) => draftOf(text, meta).events;
const asserted = (text: string) => told(text).filter(({ status }) => status === 'asserted');

describe('no event', () => {
  test.each([
    'Relations between Russia and Turkey are complex.',
    'Russia is a large country with many neighbours.',
    'Some 3.3 million Russians had visited Turkey in the first nine months of the year.',
    'The attack helicopter was built in Russia.',
    'Lavrov advised Russians against travelling to Turkey.',
    'The minister told reporters that the plane had been hit over Syrian territory.',
    'Turkish police arrested a Turkish journalist in Ankara.',
    'Vladimir Putin gave the downing of the Su-24 a motive.',
    'The Turkish crew had made no attempt to speak to the Russian pilots.',
    'He read The Moscow Times in Vienna.',
    '',
    '   ',
    '“',
    ', , , .',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('nothing asserted', () => {
  test.each([
    'Turkey has not apologised to Russia.',
    'Turkey would attack Russia if it had to.',
    'Russia denied bombing Turkey.',
    'Russia may impose sanctions on Turkey.',
    'Nobody knows whether Turkey attacked Russia.',
    'Russia will withdraw its troops from Syria.',
  ])('%s', (text) => {
    expect(asserted(text)).toEqual([]);
  });
});
