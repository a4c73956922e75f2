import { describe, expect, it } from 'vitest';
import { recognise } from './read-times.ts';

/** Where the last expression of a story lies. */
const last = (text: string): string | null =>
  recognise(text, '2020-06-01', 'narrative').times.at(-1)?.edtf ?? null;

const OPENING = 'The ministers met in Lima on Sunday 10 March 2019.';

describe('along the main line of a story', () => {
  it.each([
    ['a weekday goes forward', 'On Wednesday Peru signed.', '2019-03-13'],
    ['what had happened goes back', 'Peru had signed on Wednesday.', '2019-03-06'],
    ['the same weekday is that day', 'Peru signed on the same Sunday.', '2019-03-10'],
    ['the following one is the next', 'On the following Sunday Peru signed.', '2019-03-17'],
    ['the previous one is the last', 'On the previous Friday Peru signed.', '2019-03-08'],
    ['days are counted from it', 'Ten days later Peru signed.', '2019-03-20'],
  ])('%s', (_, text, expected) => {
    expect(last(`${OPENING} ${text}`)).toBe(expected);
  });

  it.each([
    ['a look back', 'Two weeks earlier Chile had left.'],
    ['a look back in full', 'Chile had left on 2 February 2019.'],
    ['a plan', 'Elections were to be held on 1 May 2019.'],
    ['a deadline', 'They asked for an answer by 1 May 2019.'],
    ['a promise', 'Chile would answer on 1 May 2019.'],
  ])('is left where it was by %s', (_, text) => {
    expect(last(`${OPENING} ${text}\nFour days later Peru signed.`)).toBe('2019-03-14');
  });

  it('moves with what happens next', () => {
    expect(last(`${OPENING} Peru signed on 15 March. Four days later Chile left.`)).toBe(
      '2019-03-19',
    );
  });

  it('is not what "that day" means beside another date', () => {
    expect(last(`${OPENING} Chile had left on 2 March. That day nobody spoke.`)).toBe('2019-03-02');
  });

  it('looks back to a month that would lie far ahead', () => {
    const text = 'The ministers met in Lima on 10 March 2019.';
    expect(last(`${text} Peru had closed the port in November.`)).toBe('2018-11');
    expect(last(`${text} Peru closed the port in November.`)).toBe('2019-11');
    expect(last(`${text} By then Peru had closed the port in April.`)).toBe('2019-04');
  });

  it.each([
    ['the last day of the year', '2019-12-31'],
    ['the first day of the month', '2019-03-01'],
    ['the last day of April', '2019-04-30'],
  ])('has %s', (words, expected) => {
    expect(last(`${OPENING} On ${words} Peru signed.`)).toBe(expected);
  });

  it('is not asked in news', () => {
    const text = `${OPENING} On Wednesday Peru signed.`;
    expect(recognise(text, '2019-03-15', 'news').times.at(-1)?.edtf).toBe('2019-03-13');
    expect(recognise(text, '2019-03-30', 'news').times.at(-1)?.edtf).toBe('2019-03-27');
  });
});

describe('before a story has told a date', () => {
  it.each([
    ['a month is the last before its first date', 'In grey December', '2018-12'],
    ['so is a day', 'Late on 8 March', '2019-03-08'],
    ['so is a weekday', 'On Thursday', '2019-03-07'],
  ])('%s', (_, words, expected) => {
    const text = `${words} Peru had closed the port. The ministers met in Lima on 10 March 2019.`;
    expect(recognise(text, '2026-06-01', 'narrative').times[0]?.edtf).toBe(expected);
  });

  it('nothing is counted from the day it was written', () => {
    const text = 'A day later, on 11 March 2019, Peru signed.';
    const { times } = recognise(text, '2026-06-01', 'narrative');
    expect(times.map(({ edtf }) => edtf)).toEqual([null, '2019-03-11']);
  });

  it('a date that comes much later says nothing of it', () => {
    const between = 'It rained. '.repeat(9);
    const text = `In December Peru had closed the port. ${between}They met on 10 March 2019.`;
    expect(recognise(text, '2026-06-01', 'narrative').times[0]?.edtf).not.toBe('2018-12');
  });
});

describe('a date that tells a thing apart', () => {
  const opening = 'The ministers met in Lima on 10 March 2019.';

  it('is the last one, not one that lies far ahead', () => {
    expect(last(`${opening} Peru lifted the measures of 28 November.`)).toBe('2018-11-28');
    expect(last(`${opening} Peru lifted the measures on 28 November.`)).toBe('2019-11-28');
  });

  it('leaves the line where it was', () => {
    const text = `${opening} Peru lifted the measures of 2 April. Three days earlier it had rained.`;
    expect(last(text)).toBe('2019-03-07');
  });

  it('is early or late in its month', () => {
    const { times } = recognise(
      `${opening} In the first days of April Peru signed.`,
      null,
      'narrative',
    );
    expect(times.at(-1)).toMatchObject({ edtf: '2019-04', mod: 'START', type: 'DATE' });
  });
});

describe('what is still to come', () => {
  it('is not what later dates are counted from', () => {
    const text =
      'Peru signed a list of goods to be kept out from 1 January 2020. It was complete on 3 December.';
    const { times } = recognise(`In November 2019 ${text}`, '2026-06-01', 'narrative');
    expect(times.map(({ edtf }) => edtf)).toEqual(['2019-11', '2020-01-01', '2019-12-03']);
  });
});

it('leaves midnight its day, for it may be either end', () => {
  expect(last('Fire was to cease at midnight on 27 February 2019.')).toBe('2019-02-27');
});
