import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

const meta = { outlet: 'The Harbour Gazette', published: '2016-02-04' };

/** Chains of the events of a text, in order, the outlet left out. */
const chains = (text: string): string[][] =>
  draftOf(text, meta).events.map(({ attribution }) =>
    attribution.slice(0, -1).map(({ name }) => name),
  );

const DOWNED = 'Turkey downed a Russian warplane';

describe('who says so', () => {
  test.each([
    [`${DOWNED}.`, []],
    [`${DOWNED}, Lavrov said.`, ['Sergei Lavrov']],
    [`Lavrov said ${DOWNED}.`, ['Sergei Lavrov']],
    [`According to TASS, ${DOWNED}.`, ['TASS']],
    [`${DOWNED}, according to Lavrov.`, ['Sergei Lavrov']],
    [`${DOWNED}, Lavrov told Reuters.`, ['Sergei Lavrov', 'Reuters']],
    [`TASS reported that Lavrov had said that ${DOWNED}.`, ['Sergei Lavrov', 'TASS']],
    [
      `${DOWNED}, Lavrov said in an interview with CNN, TASS reported.`,
      ['Sergei Lavrov', 'CNN', 'TASS'],
    ],
  ] as const)('%s', (text, expected) => {
    const [first = []] = chains(text);
    expect(first).toEqual(expected);
  });

  test('what came through an interview goes on coming through it', () => {
    const text = `Lavrov met Kerry on Monday, Lavrov said in an interview with CNN, TASS reported.\n${DOWNED}, Lavrov added.`;
    expect(chains(text).at(-1)).toEqual(['Sergei Lavrov', 'CNN', 'TASS']);
  });

  test('another channel begins another chain', () => {
    const text = `Lavrov met Kerry on Monday, Lavrov told TASS.\n${DOWNED}, Lavrov told Reuters.`;
    expect(chains(text).at(-1)).toEqual(['Sergei Lavrov', 'Reuters']);
  });

  test('the chain ends in the outlet', () => {
    const { events } = draftOf(`${DOWNED}, Lavrov said.`, meta);
    expect(events[0]?.attribution.at(-1)).toEqual({ name: 'The Harbour Gazette', kind: 'outlet' });
  });
});
