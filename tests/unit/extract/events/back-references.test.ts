import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

/** The types of a text's back-references. */
const pointing = (text: string): string[] =>
  draftOf(text, { outlet: 'The Harbour Gazette', published: '2016-02-04' })
    .events.filter(({ backReference }) => backReference)
    .map(({ type }) => type);

const SHELLING = 'India shelled a Pakistani village.';
const TALK = 'Modi met Macron in Delhi.';

describe('a noun that points back', () => {
  test.each([
    [`${SHELLING} The incident killed nobody.`, ['ASSAULT']],
    [`${TALK} The meeting lasted an hour.`, ['CONSULT']],
    ['Modi, Merkel and Macron met in Delhi. The summit lasted an hour.', ['CONSULT']],
  ])('%s', (text, expected) => {
    expect(pointing(text)).toEqual(expected);
  });

  test.each([
    ['a talk of two is no summit', `${TALK} The summit lasted an hour.`],
    ['a measure is no incident', 'India expelled two Pakistani diplomats. The incident passed.'],
    ['what is asked for', `${TALK} Macron had asked for the meeting.`],
    ['what is spoken about', `${SHELLING} Nothing about the incident was agreed.`],
    ['what only tells when', `${TALK} A week after the meeting ended, rain fell.`],
  ])('does not for %s', (_, text) => {
    expect(pointing(text)).toEqual([]);
  });
});
