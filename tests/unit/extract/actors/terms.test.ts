import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../src/lib/extract/actors/entry.ts';
import { choosePerson, isCurrent, isInTerm } from '../../../../src/lib/extract/actors/terms.ts';

const term = (from: string, to: string) => ({ office: 'foreign minister', from, to });
const person = (code: string, from: string, to: string): Person => ({
  name: 'Ana Gatti',
  code,
  offices: [term(from, to)],
  alone: true,
  short: ['Gatti'],
});

describe('terms of office', () => {
  test.each([
    ['2012-05-07', '~', '2016-02-04', true],
    ['2012-05-07', '~', '2012-05-06', false],
    ['2012-05', '2014-08', '2014-08-31', true],
    ['2012-05', '2014-08', '2014-09-01', false],
    ['2012-05-07', '2014-08-01', '2014', true],
    ['2012', '2013', '2012-01-01', true],
    ['', '1945', '1940-06-01', true],
  ])('%s/%s holds %s: %s', (from, to, published, expected) => {
    expect(isInTerm(term(from, to), published)).toBe(expected);
  });

  test('of two of one name the one in office is meant', () => {
    const people = [person('ITA', '2001', '2005'), person('ESP', '2014', '~')];
    expect(choosePerson(people, { published: '2016-02-04' })?.code).toBe('ESP');
    expect(choosePerson(people, { published: '2003-02-04' })?.code).toBe('ITA');
  });

  test('the state that the text names decides before the date does', () => {
    const people = [person('ITA', '2001', '2005'), person('ESP', '2014', '~')];
    expect(choosePerson(people, { published: '2016-02-04', codes: ['ITA'] })?.code).toBe('ITA');
  });

  test('a bare surname means nobody who left long ago', () => {
    expect(isCurrent(person('ITA', '1961', '1963'), '2016-02-04')).toBe(false);
    expect(isCurrent(person('ITA', '2001', '2009'), '2016-02-04')).toBe(true);
    expect(isCurrent(person('ITA', '2019', '~'), '2016-02-04')).toBe(false);
    expect(isCurrent(person('ITA', '1961', '1963'), '')).toBe(true);
  });
});
