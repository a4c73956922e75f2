import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/extract/pipeline.ts';
import { loadKnowledge } from '#lib/server/knowledge.ts';

const { knowledge } = loadKnowledge('data');

/** "TYPE SOURCE>TARGET" of each event of a text. */
function events(text: string): string[] {
  const draft = annotate(
    {
      ...{ id: 'a', text, title: null, outlet: null, byline: null, url: null, language: 'en' },
      ...{ published: '2020-01-10', publishedFrom: null, kind: 'given', style: 'narrative' },
    },
    knowledge,
  );
  return draft.events.map(
    ({ type, source, target }) => `${type} ${source.join('+')}>${target.join('+')}`,
  );
}

describe('a clause that another one opens or interrupts', () => {
  it.each([
    [
      'Having expelled two Saudi diplomats, Iran accused Qatar of lying.',
      ['SANCTION IRN>SAU', 'ACCUSE IRN>QAT'],
    ],
    [
      'India accused Pakistan of shelling the village, closed the border crossing and telephoned Modi.',
      ['ACCUSE IND>PAK'],
    ],
    [
      'Peru blamed Chile for closing the strait, recalled its ambassador from Santiago and accused Bolivia of lying.',
      ['ACCUSE PER>CHL', 'SANCTION PER>CHL', 'ACCUSE PER>BOL'],
    ],
    [
      'Ten days after Indian troops had crossed into Nepal, Modi and Macron met in Paris.',
      ['ASSAULT IND>NPL', 'CONSULT IND+FRA>IND+FRA'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expect.arrayContaining(expected));
  });

  it('takes nobody from a clause behind a comma that has an opener of its own', () => {
    expect(events('Speaking slowly, while Iran expelled two Saudi diplomats.')).not.toContain(
      'CONSULT IRN>SAU',
    );
  });
});

describe('several who talk among themselves', () => {
  it.each([
    'Modi and Macron talked about trade.',
    'Modi and Macron had last spoken face to face in Delhi.',
    'Modi met Macron. The two discussed trade.',
  ])('%s', (text) => {
    expect(events(text)).toContain('CONSULT IND+FRA>IND+FRA');
  });

  it.each(['Modi talked about trade.', 'Modi and Macron spoke of trade.'])('not in %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});

describe('what is demanded', () => {
  it('stands in the bare form', () => {
    expect(events('India demanded that the shelling stop at once.')).toContain('REQUEST IND>');
  });

  it('is not a noun behind another verb', () => {
    expect(events('India said that the bus stop had moved.')).toEqual([]);
  });
});

describe('a truce that is called something', () => {
  it('is not called for', () => {
    expect(events('India called the truce a last hope.')).toEqual([]);
  });
});
