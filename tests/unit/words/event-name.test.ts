import { describe, expect, it } from 'vitest';
import { DAY, ms } from '#lib/model/units.ts';
import { actorsInWords, eventName, namesOf, type NamedEvent } from '#lib/words/event-name.ts';
import { edtfInWords } from '#lib/words/edtf.ts';
import { pageWords } from '#lib/words/page.ts';

const nameOf = namesOf([
  { code: 'ARD', kind: 'state', name: 'Arden' },
  { code: 'BEL', kind: 'state', name: 'Belmar' },
]);
const EVENT: NamedEvent = {
  title: 'No apology from Belmar',
  earliest: null,
  latest: ms(Date.UTC(2016, 1, 4) + DAY),
  extent: 'somewhere-in',
  granularity: 'interval',
  approximate: false,
  uncertain: false,
  source: ['BEL'],
  target: ['ARD'],
  status: 'denied',
  mentions: 2,
};

describe('the name of an event', () => {
  it('is its date with the uncertainty, its actors, its title, its status, its sources', () => {
    expect(eventName(EVENT, nameOf, pageWords('en'))).toBe(
      'before 4 February 2016, Belmar → Arden, No apology from Belmar, did not happen, the sources say, 2 source excerpts',
    );
  });

  it('names both sides of what is done together once, and codes that no gazetteer knows', () => {
    expect(actorsInWords({ source: ['ARD', 'BEL'], target: ['BEL', 'ARD'] }, nameOf)).toBe(
      'Arden and Belmar',
    );
    expect(actorsInWords({ source: ['XYZ'], target: [] }, nameOf)).toBe('XYZ');
    expect(actorsInWords({ source: [], target: ['ARD'] }, nameOf)).toBe('→ Arden');
    expect(actorsInWords({ source: [], target: [] }, nameOf)).toBe('');
  });
});

describe('an EDTF text in words', () => {
  it.each([
    ['2016-02-04', '4 February 2016'],
    ['2016-02-04T12:00:00Z', '4 February 2016'],
    ['2015-11', 'November 2015'],
    ['2015-33', '2015-33'],
    ['2015', '2015'],
    ['2015-11-01/..', 'after 1 November 2015'],
  ])('%s: %s', (edtf, words) => expect(edtfInWords(edtf)).toBe(words));
});
