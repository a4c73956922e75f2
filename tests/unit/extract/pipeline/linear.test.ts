/**
 * No text makes the pipeline slow: three times as much of the same takes about three times as long,
 * whatever is said over and over in it. What grew with the square would take nine times as long.
 */
import { describe, expect, test } from 'vitest';
import { ownArticles } from '../../../bench/extract/own-articles.ts';
import { draftOf } from './golden.ts';

const SHORT = 20_000; // UTF-16 units
const TIMES = 3;
const MOST = 5.5;
const NOISE = 60; // ms
const TRIES = 4;

const NEWS = ownArticles().join('\n').slice(0, 30_000);
const ONE_LINE = NEWS.replace(/\s+/g, ' ');

/** Filled up with the same again and again. */
const over = (unit: string) => (length: number) => unit.repeat(length / unit.length + 1);
/** Each time with a name that was not there before. */
const anew = (unitOf: (name: string) => string) => (length: number) => {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += unitOf(nameOf(i));
  return text;
};
const nameOf = (i: number): string =>
  `Q${[...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'news in lines': over(`${NEWS}\n`),
  'news in one line': over(`${ONE_LINE} `),
  'one sentence without a stop': over(ONE_LINE.replace(/[.!?…"“”]/g, '')),
  'short lines': over('Yes\n'),
  'short events': over('Russia protested.\n'),
  'appeals, and lines between them': over('We need your support.\nJournalists are in prison.\n'),
  'notes on authors': over('Jane Doe is a reporter at The Paper.\n'),
  'straight quotation marks': over('"'),
  'curly quotation marks': over('He “ '),
  'low quotation marks': over('„ a '),
  'pointed quotation marks': over('x « '),
  'doubled quotation marks': over('x `` '),
  apostrophes: over("x 'a "),
  parentheses: (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'open parentheses': over('(a '),
  digits: over('1'),
  'figures and stops': over('1.'),
  'figures and commas': over('1,'),
  years: over('2015 '),
  dates: over('1 May 2015 '),
  'of of of': over('of '),
  'said that': over('said that '),
  'refused to': over('refused to '),
  states: over('Russia and '),
  offices: over('Russian Foreign Ministry spokeswoman '),
  'back references': over('Russia attacked Turkey. The incident was condemned. '),
  'new names': anew((name) => `Foreign Minister Paolo ${name} attacked Peru. `),
  'new given names': anew((name) => `Foreign Minister ${name} Rossi of Peru said so. `),
  'new words': anew((name) => `${name.toLowerCase()} `),
  letters: over('a'),
  hyphens: over('a-'),
  addresses: over('a.b@'),
  'combining marks': over('e\u0301'),
  emoji: over('😀'),
};

describe('three times the text in about three times the time', () => {
  read(NEWS); // compiled by now
  test.each(Object.entries(TEXTS))('%s', (_, textOf) => {
    const [short, long] = [textOf(SHORT), textOf(SHORT * TIMES)];
    let ratio = Infinity;
    for (let i = 0; i < TRIES && ratio > MOST; i += 1)
      ratio = Math.min(ratio, timeOf(long) / (timeOf(short) + NOISE / MOST));
    expect(ratio).toBeLessThan(MOST);
  });
});

function read(text: string) {
  return draftOf(text, { outlet: 'The Harbour Gazette', published: '2016-02-04' });
}

/** Milliseconds of the processor: other work beside the test does not count. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
