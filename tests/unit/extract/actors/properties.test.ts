import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer } from './gazetteer-files.ts';
import { readActors } from '../../../../src/lib/extract/actors/stage.ts';
import { draftOf, readText } from './read-text.ts';

/** State, adjective, capital, code; no acronyms, no common words. */
const STATES = [
  ['Russia', 'Russian', 'Moscow', 'RUS'],
  ['Turkey', 'Turkish', 'Ankara', 'TUR'],
  ['Norway', 'Norwegian', 'Oslo', 'NOR'],
  ['Japan', 'Japanese', 'Tokyo', 'JPN'],
  ['Egypt', 'Egyptian', 'Cairo', 'EGY'],
  ['Ukraine', 'Ukrainian', 'Kiev', 'UKR'],
  ['Serbia', 'Serbian', 'Belgrade', 'SRB'],
  ['Brazil', 'Brazilian', 'Brasilia', 'BRA'],
  ['Venezuela', 'Venezuelan', 'Caracas', 'VEN'],
] as const;

type State = (typeof STATES)[number];

const TEMPLATES: readonly ((a: State, b: State) => string)[] = [
  ([a], [b]) => `${a} accused ${b} of lying.`,
  ([, a], [, , b]) => `A ${a} warplane was shot down near ${b}.`,
  ([, , a], [, b]) => `${a} refuses to hand over ${b} citizens.`,
  ([, a], [b]) => `${a} Foreign Minister Paolo Gatti arrived in ${b}. Gatti left at once.`,
  ([a], [, b]) => `${a}'s troops crossed the ${b} border.`,
  ([a], [b]) => `${a} and ${b} signed the pact. Both sides praised it.`,
  ([, , a], [, , b]) => `An apology from ${a} never reached ${b}.`,
  ([, a], [, b]) => `The ${a}-${b} border was closed.`,
];

const twoStates = fc
  .uniqueArray(fc.integer({ min: 0, max: STATES.length - 1 }), { minLength: 2, maxLength: 2 })
  .map(([a, b]) => [STATES[a!]!, STATES[b!]!] as const);

const text = fc
  .array(fc.constantFrom(...TEMPLATES), { minLength: 1, maxLength: 5 })
  .map((templates) => (a: State, b: State) => templates.map((write) => write(a, b)).join(' '));

/** Words as titles, states and marks as hostile as they come. */
const hostile = fc
  .array(
    fc.constantFrom(
      ..."Russia Turkey Turkish Foreign Minister spokesman the of and , . “ ” — ( ) 's Lavrov Ankara in from both sides it he US IS Paris al- Élysée 👩‍🚀 \n minister-".split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

describe('actors', () => {
  test('swapping two states everywhere swaps their codes', () => {
    fc.assert(
      fc.property(twoStates, text, ([a, b], write) => {
        const swapped: Readonly<Record<string, string>> = { [a[3]]: b[3], [b[3]]: a[3] };
        const one = readText(write(a, b)).map(({ codes, role, kind, rule }) => ({
          codes: codes.map((code) => swapped[code] ?? code),
          role,
          kind,
          rule,
        }));
        const other = readText(write(b, a)).map(({ codes, role, kind, rule }) => ({
          codes,
          role,
          kind,
          rule,
        }));
        expect(one).toEqual(other);
      }),
    );
  });

  test('a paragraph before shifts offsets and nothing else', () => {
    const before = 'Rain fell all day and nobody spoke.\n';
    fc.assert(
      fc.property(twoStates, text, ([a, b], write) => {
        const alone = readText(write(a, b));
        const shifted = readText(before + write(a, b)).map((mention) => ({
          ...mention,
          start: mention.start - before.length,
          end: mention.end - before.length,
        }));
        expect(shifted).toEqual(alone);
      }),
    );
  });

  test('mentions quote the text, stand in order, never overlap, and know their codes', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        let last = 0;
        for (const { start, end, text: quoted, codes } of readText(words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(words.slice(start, end)).toBe(quoted);
          expect(quoted.length).toBeGreaterThan(0);
          for (const code of codes) expect(gazetteer.actors.has(code)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('whoever is not asked for want of what it needs would have found nothing', () => {
    const kindsAt = () => ~0;
    fc.assert(
      fc.property(hostile, (words) => {
        const draft = draftOf(words, '2016-02-04');
        expect(readActors(draft, gazetteer)).toEqual(readActors(draft, { ...gazetteer, kindsAt }));
      }),
    );
  });

  test('eight times the text asks the gazetteer eight times as often', () => {
    const paragraph = `${TEMPLATES.map((write) => write(STATES[0], STATES[1])).join(' ')}\n`;
    const lookUps = (copies: number) => {
      let asked = 0;
      const find: typeof gazetteer.find = (...of) => {
        asked += 1;
        return gazetteer.find(...of);
      };
      readActors(draftOf(paragraph.repeat(copies), '2016-02-04'), { ...gazetteer, find });
      return asked;
    };
    expect(lookUps(400) / lookUps(50)).toBeCloseTo(8, 0);
  });
});
