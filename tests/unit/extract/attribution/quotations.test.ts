import { describe, expect, test } from 'vitest';
import { findQuotations } from '#lib/extract/attribution/quotations.ts';

const quoted = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('findQuotations', () => {
  test.each([
    ['He said “no” and "yes".', ['no', 'yes']],
    ['«Oui», „nein“ and ‘no’', ['Oui', 'nein', 'no']],
    ['‘It’s Peru’s,’ he said', ['It’s Peru’s,']],
    ['the states’ “own” plan', ['own']],
    ['“one «two» three”', ['one «two» three']],
    ['“”', []],
    ['“left open', []],
    ['“left\nopen” here', []],
    ['“left open “and then” closed', ['left open “and then']],
    [`“${'a '.repeat(1600)}” “b”`, ['b']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('of a part of a text', () => {
    const text = '“a” “b” “c”';
    expect(findQuotations(text, { start: 4, end: 7 })).toEqual([{ start: 5, end: 6 }]);
  });
});
