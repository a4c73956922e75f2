import { describe, expect, it } from 'vitest';
import { isIssue, parseDatePath } from '#lib/url/date-path.ts';
import { withBeside } from '#lib/url/named-date.ts';

const beside = (text: string) => {
  const date = parseDatePath(text);
  if (isIssue(date)) throw new Error(date.message);
  const found = withBeside(date).beside;
  return found && { before: found.before.text, after: found.after.text };
};

describe('the dates beside a date', () => {
  it('are as exact as it is, over the ends of months and years', () => {
    expect(beside('2015-11-24')).toEqual({ before: '2015-11-23', after: '2015-11-25' });
    expect(beside('2016-03-01')).toEqual({ before: '2016-02-29', after: '2016-03-02' });
    expect(beside('2015-12')).toEqual({ before: '2015-11', after: '2016-01' });
    expect(beside('2015')).toEqual({ before: '2014', after: '2016' });
  });

  it('are none for a range or an open end, and none beyond the calendar', () => {
    for (const text of ['2015-11-01..2016-02-04', 'earliest..2015', '0000', '9999-12-31'])
      expect(beside(text)).toBeNull();
  });
});
