/** How much is found of acts told in many words, and that nothing else is told as if it were so. */
import { describe, expect, test } from 'vitest';
import { breadthCases, readBreadth } from './breadth.ts';

const results = breadthCases().map(readBreadth);

describe('acts in many words', () => {
  test('are of all types', () => {
    expect(results.length).toBeGreaterThan(380);
    expect(new Set(results.flatMap(({ types }) => types)).size).toBe(15);
  });

  test('are found', () => {
    const found = results.filter((result) => result.found).length / results.length;
    expect(found).toBeGreaterThan(0.92);
  });

  test('are not taken for anything else', () => {
    const others = results.flatMap(({ text, false: told }) =>
      told.map(({ type, source, target }) => `${type} ${source.join()}→${target.join()}: ${text}`),
    );
    expect(others).toEqual([]);
  });
});
