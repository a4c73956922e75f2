import { describe, expect, test } from 'vitest';
import { compilePhrases, OUTLET_MASK } from '#lib/extract/boilerplate/phrase.ts';

const anywhere = (phrase: string) => compilePhrases([phrase], 'anywhere', ['Times', 'Post']);

describe('phrases', () => {
  test.each([
    ['sign up to|for', 'Please SIGN  up for it', true],
    ['sign up to|for', 'to design up for', false],
    ['sign up to|for', 'sign up fora', false],
    ['please? support us', 'support us', true],
    ['please? support us', 'Please support us', true],
    ['a special|personal? message', 'a special message', true],
    ['a special|personal? message', 'a strange message', false],
    ['to <upto3> inbox', 'to your own private inbox', true],
    ['to <upto3> inbox', 'to some one or other inbox', false],
    ['read more :|»', 'Read more: Talks', true],
    ['read more :|»', 'read more pages', false],
    ['from <outlet>', 'from The Moscow Times', true],
    ['from <outlet>', 'from the Kremlin', false],
    ['from <outlet>', `from ${OUTLET_MASK.repeat(6)}`, true],
    ['<money> a month', '$2.50 a month', true],
    ['<money> a month', '300 rubles a month', true],
    ["don't miss", 'Don’t miss', true],
    ['by <name>', 'by Maria Santos', true],
    ['by <name>', 'by nobody', false],
  ])('%s in “%s”: %s', (phrase, text, matches) => {
    expect(anywhere(phrase).test(text)).toBe(matches);
  });

  test('positions', () => {
    expect(compilePhrases(['follow us'], 'start', []).test('» Follow us on')).toBe(true);
    expect(compilePhrases(['follow us'], 'start', []).test('They follow us')).toBe(false);
    expect(compilePhrases(['log in'], 'block', []).test('Log in »')).toBe(true);
    expect(compilePhrases(['log in'], 'block', []).test('Log in now')).toBe(false);
    expect(compilePhrases(['file photo'], 'end', []).test('A bridge (file photo)')).toBe(true);
    expect(compilePhrases(['file photo'], 'end', []).test('file photo of it')).toBe(false);
  });

  test('an unknown class is an error of whoever wrote the lexicon', () => {
    expect(() => anywhere('from <planet>')).toThrow(
      'unknown class in a boilerplate phrase: <planet>',
    );
  });
});
