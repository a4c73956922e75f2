import { describe, expect, test } from 'vitest';
import { draftOf } from '../pipeline/golden.ts';

const meta = { outlet: 'The Harbour Gazette', published: '2016-02-04' };

const coded = (text: string): string[] =>
  draftOf(text, meta).events.map(
    ({ type, source, target, status }) =>
      `${source.join('+')}→${target.join('+')} ${type} ${status}`,
  );

describe('who does what to whom', () => {
  test.each([
    ['Turkey downed a Russian warplane.', 'TUR→RUS ASSAULT asserted'],
    ['A Russian warplane was downed by Turkey.', 'TUR→RUS ASSAULT asserted'],
    ['The downing of a Russian warplane by Turkey shocked NATO.', 'TUR→RUS ASSAULT asserted'],
    ["Turkey's downing of a Russian warplane shocked NATO.", 'TUR→RUS ASSAULT asserted'],
    ['Turkey, which downed a Russian warplane, did not comment.', 'TUR→RUS ASSAULT asserted'],
    ['Russia imposed sanctions on Turkey.', 'RUS→TUR COERCE asserted'],
    ['Sanctions were imposed on Turkey by Russia.', 'RUS→TUR COERCE asserted'],
    ['Russia expelled two Turkish diplomats.', 'RUS→TUR SANCTION asserted'],
    ['Russia recalled its ambassador from Turkey.', 'RUS→TUR SANCTION asserted'],
    ['Russia summoned the Turkish ambassador.', 'RUS→TUR ACCUSE asserted'],
    ['Turkey apologised to Russia.', 'TUR→RUS YIELD asserted'],
    ['Russia received an apology from Turkey.', 'TUR→RUS YIELD asserted'],
    ['Russia received no apology from Turkey.', 'TUR→RUS YIELD denied'],
    ['Russia released two Turkish soldiers.', 'RUS→TUR YIELD asserted'],
    ['Russia lifted its sanctions on Turkey.', 'RUS→TUR YIELD asserted'],
    ['Russia refused to lift its sanctions on Turkey.', 'RUS→TUR REJECT asserted'],
    ['Russia will not lift its sanctions on Turkey.', 'RUS→TUR REJECT asserted'],
    ['Russia agreed to lift its sanctions on Turkey.', 'RUS→TUR AGREE asserted'],
    ['Russia threatened to bomb Turkey.', 'RUS→TUR THREATEN asserted'],
    ['Russia urged Turkey to apologise.', 'RUS→TUR REQUEST asserted'],
    ['Lavrov said Turkey must apologise.', 'RUS→TUR REQUEST asserted'],
    ['Russia suspended talks with Turkey.', 'RUS→TUR SANCTION asserted'],
    ['Russia sent food to Syria.', 'RUS→SYR AID asserted'],
    ['Russia and Turkey held talks.', 'RUS+TUR→RUS+TUR CONSULT asserted'],
    ['Russia will hold talks with Turkey on Friday.', 'RUS+TUR→RUS+TUR CONSULT planned'],
    ['Turkish soldiers were sent to Iraq.', 'TUR→IRQ MOBILIZE asserted'],
    ['Turkey regularly violates Greek airspace.', 'TUR→GRC REJECT habitual'],
  ])('%s', (text, expected) => {
    expect(coded(text)).toContain(expected);
  });

  test('a date of another clause is not taken', () => {
    const [first] = draftOf(
      'Russia imposed sanctions on Turkey after Turkey downed a warplane on 24 November 2015.',
      meta,
    ).events;
    expect(first?.when.edtf).toBe('../2016-02-04');
  });

  test('verbs joined by "and" share their subject and the date in front', () => {
    const { events } = draftOf(
      'On 5 January 2016, Bahrain expelled two Iranian diplomats and recalled its ambassador from Iran.',
      meta,
    );
    expect(events.map(({ when }) => when.edtf)).toEqual(['2016-01-05', '2016-01-05']);
    expect(events.every(({ source }) => source.join() === 'BHR')).toBe(true);
  });
});
