import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/edtf/parse.ts';
import { read, recognise } from './read-times.ts';

describe('an article without a date', () => {
  it('leaves what is counted from it unresolved, and says so once', () => {
    const { times, issues } = recognise(
      'He met them on Thursday, in November last year and today.',
      null,
    );
    expect(times.map(({ edtf }) => edtf)).toEqual([null, null, null]);
    expect(issues.map(({ code }) => code)).toEqual(['article-undated']);
  });

  it('still places what is told in full, and what is counted from that', () => {
    expect(read('He left on 24 November 2015. Two days later he spoke.', null)).toEqual([
      '24 November 2015 | 2015-11-24 | 2015-11-24',
      'Two days later | 2015-11-26 | 2015-11-26',
    ]);
  });

  it('takes no more from a month than a month gives', () => {
    expect(read('He spoke on Thursday. He left last month.', '2016-02')).toEqual([
      'Thursday | XXXX-WXX-4 | –',
      'last month | 2016-01 | 2016-01',
    ]);
  });
});

describe('a narrative', () => {
  const story = (text: string) => read(text, '2009-12-19', 'narrative');

  it('counts months and days from the last date told', () => {
    expect(
      story('War came in September 1939. In October the city fell. On 3 November it burned.'),
    ).toEqual([
      'September 1939 | 1939-09 | 1939-09',
      'October | 1939-10 | 1939-10',
      '3 November | 1939-11-03 | 1939-11-03',
    ]);
  });

  it('goes on into the next year', () => {
    expect(story('The city fell in December 1941. In January the fleet came.')[1]).toBe(
      'January | 1942-01 | 1942-01',
    );
  });

  it('is not led astray by a year told in passing', () => {
    expect(
      story(
        'The city fell on 3 March 1945. The general, who wrote of it later in 1972, fled. On 5 April the army came.',
      ).at(-1),
    ).toBe('5 April | 1945-04-05 | 1945-04-05');
  });

  it('does not know the day that a speaker in it calls today', () => {
    expect(story('War came in 1939. “We fight today,” he said.')[1]).toBe('today | XXXX-XX-XX | –');
  });

  it('reads short years among years before Christ', () => {
    expect(story('War came in 431 BC. In 413 the fleet was lost.')[1]).toBe('413 | BC0413 | -0412');
    expect(story('War came in 1939. In 413 houses they hid.')).toHaveLength(1);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'the',
      'a',
      'last',
      'next',
      'May',
      'March',
      'Friday',
      '24',
      '2015',
      '1,000',
      '-',
      ',',
      '.',
      'of',
      'in',
    ],
    ...[
      'two',
      'days',
      'week',
      'ago',
      'later',
      'before',
      'between',
      'and',
      'to',
      'first',
      'quarter',
      'half',
      'p.m.',
    ],
    ...[
      '9:20',
      'BC',
      'early',
      'end',
      'year',
      "'s",
      'every',
      'spring',
      'night',
      'century',
      '1990s',
      'GMT',
      '3/4/2015',
    ],
  );
  const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

  it('gives spans in order, none overlapping, that hold what they say', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('news', 'narrative'), (text, style) => {
        let end = 0;
        for (const time of recognise(text, '2016-02-04', style).times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.value).not.toBe('');
          ({ end } = time);
        }
      }),
    );
  });

  it('gives nothing but EDTF', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2016-02-04', '2016', null), (text, published) => {
        for (const { edtf } of recognise(text, published).times) {
          if (edtf !== null) expect(parseEdtf(edtf), edtf).not.toBeNull();
        }
      }),
    );
  });

  it('takes a time that grows with the length, and no faster', () => {
    const line = 'On 24 November 2015 they met, and two days later the first of the three left. ';
    const paragraph = `${line.repeat(5)}\n`;
    const spent = (times: number) => {
      const text = paragraph.repeat(times);
      const before = process.threadCpuUsage().user;
      recognise(text);
      return (process.threadCpuUsage().user - before) / times;
    };
    spent(200);
    const short = spent(500);
    expect(spent(4_000)).toBeLessThan(short * 4);
  });

  it.each(['2 1 ', '1, ', '1/1/', 'the 1, '])('stays quick on an endless run of "%s"', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const before = process.threadCpuUsage().user;
    expect(recognise(text).times).toEqual([]);
    // Microseconds: ten times what it takes, a tenth of what looking back at every figure took.
    expect(process.threadCpuUsage().user - before).toBeLessThan(6_000_000);
  });
});
