import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

const titles = (text: string): string[] =>
  draftOf(text, { outlet: 'The Harbour Gazette', published: '2016-02-04' }).events.map(
    ({ title }) => title,
  );

describe('a title ends where a phrase ends', () => {
  test.each([
    ['Barack Obama telephoned Angela Merkel.', 'Obama telephones Merkel'],
    ['The president of Peru telephoned Angela Merkel.', "Peru's president telephones Merkel"],
    ['Peruvian tanks crossed into Chile on 3 May.', 'Peruvian tanks cross into Chile'],
    ['Peru denied it.', 'Peru issues a denial'],
    ['Peru supported it.', 'Peru voices support'],
    ['Peru criticised the existing one as illegal.', 'Peru voices criticism'],
    ['Peru said sorry to Chile.', 'Peru apologises to Chile'],
    ['Peru met Chile in that city.', 'Peru meets Chile'],
    ['Barack Obama received Angela Merkel on the same Sunday.', 'Obama receives Merkel'],
    [
      'Angela Merkel complained that Peru had not answered.',
      'Germany complains that Peru has not answered',
    ],
    [
      'Peru called on Chile to act responsibly and to make sure that nothing happened again.',
      'Peru calls on Chile to act responsibly',
    ],
    [
      'Peru urged Chile to stop the works on the dam that had been begun in the spring.',
      'Peru urges Chile to stop the works on the dam',
    ],
    [
      'Peru was trying to escalate matters, Angela Merkel said.',
      'Germany accuses Peru of trying to escalate matters',
    ],
    [
      'There would be serious consequences, Angela Merkel said.',
      'Germany warns of serious consequences',
    ],
    [
      'Several hundred people marched to the Peruvian embassy.',
      'Several hundred people march to the Peruvian embassy',
    ],
    ['Peru was promised a discount on gas.', 'Peru is promised a discount on gas'],
  ])('%s', (text, title) => {
    expect(titles(text)[0]).toBe(title);
  });
});
