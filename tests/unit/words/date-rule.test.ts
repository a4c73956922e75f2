import { describe, expect, it } from 'vitest';
import { dateRuleInWords, type Derived } from '#lib/words/date-rule.ts';

const when = (rest: Partial<Derived>): Derived => ({
  edtf: '2015-11',
  rule: 'month-last-year',
  anchor: null,
  basis: 'text',
  ...rest,
});

describe('why a date is what it is', () => {
  it.each<[string, Derived, string | null]>([
    [
      '‘November last year’, counted from 4 February 2016',
      when({ anchor: '2016-02-04' }),
      'November last year',
    ],
    [
      '‘November 24, 2015’, a date in full',
      when({ edtf: '2015-11-24', rule: 'day-of-year' }),
      'November 24,\n2015',
    ],
    [
      '‘Thursday’, counted from 4 February 2016: the day of the report, not of what it tells',
      when({ edtf: '2016-02-04', rule: 'date-of-report', anchor: '2016-02-04' }),
      'Thursday',
    ],
    [
      'the text gives no date: some time before the article appeared, 4 February 2016',
      when({ edtf: '../2016-02-04', rule: 'before-publication', anchor: '2016-02-04' }),
      null,
    ],
    ['carried over from what is told before', when({ rule: 'discourse' }), null],
    ['the article has no date, so nothing can be placed', when({ edtf: null }), null],
    ['from a reference record', when({ basis: 'record' }), null],
    [
      '‘November last year’ here; the day comes from another article',
      when({ basis: 'other-article' }),
      'November last year',
    ],
    ['set by an editor', when({ basis: 'review' }), null],
    ['as it stands in the imported table', when({ basis: 'import' }), null],
  ])('%s', (words, date, quoted) => {
    expect(dateRuleInWords(date, quoted)).toBe(words);
  });
});
