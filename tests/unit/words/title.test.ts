import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import { MAX_TITLE, titleOf, type TitleParts } from '#lib/words/title.ts';

const PARTS: TitleParts = {
  type: 'ASSAULT',
  cameo: null,
  status: 'asserted',
  source: ['Turkey'],
  target: ['Russia'],
  doer: null,
  several: false,
  count: 1,
  place: null,
  verb: { base: 'down', third: 'downs', participle: 'downed' },
  adverb: null,
  pieces: ['a Russian warplane', 'on the Turkish-Syrian border'],
  least: 1,
  bare: false,
  direct: false,
  targetPiece: 0,
  missing: null,
  passiveSubject: null,
  speaker: null,
  said: null,
};

const title = (changes: Partial<TitleParts> = {}, language?: string): string =>
  titleOf({ ...PARTS, ...changes }, language);

describe('the words of a title', () => {
  test.each([
    ['asserted', 'Turkey downs a Russian warplane on the Turkish-Syrian border'],
    ['denied', 'Turkey does not down a Russian warplane'],
    ['planned', 'Turkey to down a Russian warplane on the Turkish-Syrian border'],
    ['hypothetical', 'Turkey may down a Russian warplane'],
    ['threatened', 'Turkey threatens to down a Russian warplane'],
    ['demanded', 'Turkey asked to down a Russian warplane'],
  ] as const)('%s shows', (status, expected) => {
    expect(title({ status }).startsWith(expected.slice(0, 30))).toBe(true);
    expect(title({ status }).length).toBeLessThanOrEqual(MAX_TITLE);
  });

  test('what was not given is named first', () => {
    expect(title({ status: 'denied', missing: 'apology', type: 'YIELD' })).toBe(
      'No apology from Turkey',
    );
    expect(title({ status: 'denied', missing: 'apology', source: [] })).toBe(
      'No apology to Russia',
    );
  });

  test('several who act take the plural', () => {
    expect(title({ source: ['Turkey', 'Qatar'], pieces: ['a jet'] })).toBe(
      'Turkey and Qatar down a jet',
    );
  });

  test('a count is written out, a place stands behind', () => {
    const parts = { verb: null, count: 2, pieces: ['meetings of the ISSG'], place: 'Vienna' };
    expect(title(parts)).toBe('Two meetings of the ISSG in Vienna');
  });

  test('a target that would be cut off is named', () => {
    const pieces = ['concerns', `about ${'the terrorist threat '.repeat(4)}`, 'in Russia'];
    const verb = { base: 'express', third: 'expresses', participle: 'expressed' };
    expect(title({ verb, pieces, targetPiece: 2 })).toBe('Turkey expresses concerns about Russia');
  });

  test('a speaker introduces what is said', () => {
    const pieces = ["Moscow will not forget Turkey's role"];
    expect(title({ speaker: 'Lavrov', pieces })).toBe(
      "Lavrov: Moscow will not forget Turkey's role",
    );
  });

  test('without room the template of the type has to do', () => {
    expect(title({ pieces: ['x'.repeat(80)] })).toBe('Turkey attacks Russia');
    expect(title({ pieces: ['x'.repeat(80)], status: 'denied' })).toBe(
      'Denied: Turkey attacks Russia',
    );
  });

  test('an unknown language is titled in English', () => {
    expect(title({}, 'xx')).toBe(title({}, 'en-GB'));
  });

  test('always between one and sixty characters, never with a dangling preposition', () => {
    const name = fc.string({ minLength: 1, maxLength: 50 }).map((text) => `N${text}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...EVENT_TYPES),
        fc.constantFrom(...STATUSES),
        fc.array(name, { maxLength: 4 }),
        fc.array(name, { maxLength: 3 }),
        (type, status, source, pieces) => {
          const made = title({ type, status, source, pieces });
          expect(made.length).toBeGreaterThan(0);
          expect(made.length).toBeLessThanOrEqual(MAX_TITLE);
          expect(made).not.toMatch(/ (?:of|in|with|about)$/);
        },
      ),
    );
  });
});
