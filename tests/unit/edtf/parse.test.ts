import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/edtf/parse.ts';
import { parsePlain } from '#lib/edtf/plain.ts';

const at = (text: string): number => Date.parse(text);

describe('parseEdtf', () => {
  it.each([
    ['2015', 'date', 'year', '2015-01-01', '2016-01-01'],
    ['2015-11', 'date', 'month', '2015-11-01', '2015-12-01'],
    ['2016-02-29', 'date', 'day', '2016-02-29', '2016-03-01'],
    ['199X', 'date', 'decade', '1990-01-01', '2000-01-01'],
    ['19XX', 'date', 'century', '1900-01-01', '2000-01-01'],
    ['2015-22', 'season', 'season', '2015-06-01', '2015-09-01'],
    ['2015-24', 'season', 'season', '2015-12-01', '2016-03-01'],
    ['2015-10/2015-12', 'interval', 'interval', '2015-10-01', '2016-01-01'],
    ['2015-11-24T09:20:00Z', 'date', 'second', '2015-11-24T09:20:00Z', '2015-11-24T09:20:01Z'],
    ['2015-11-24T09:20+03:00', 'date', 'minute', '2015-11-24T06:20:00Z', '2015-11-24T06:21:00Z'],
    ['2015-XX', 'date', 'year', '2015-01-01', '2016-01-01'],
    ['2015-11-XX', 'date', 'month', '2015-11-01', '2015-12-01'],
    ['[2015-10-30,2015-11-14]', 'set', 'interval', '2015-10-30', '2015-11-15'],
    ['[2015..2017]', 'set', 'interval', '2015-01-01', '2018-01-01'],
    ['-0044', 'date', 'year', '-000044-01-01', '-000043-01-01'],
  ])('reads %s', (text, kind, granularity, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({
      ...{ text, kind, granularity },
      ...{ earliest: at(earliest), latest: at(latest) },
    });
  });

  it('leaves an open end open', () => {
    expect(parseEdtf('../2016-02-04')).toMatchObject({ earliest: null, latest: at('2016-02-05') });
    expect(parseEdtf('2015/..')).toMatchObject({ earliest: at('2015-01-01'), latest: null });
    expect(parseEdtf('[..2015]')).toMatchObject({ earliest: null, latest: at('2016-01-01') });
  });

  it('keeps what is approximate and what is uncertain apart', () => {
    expect(parseEdtf('2015-11~')).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf('2015?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2015-11-24%')).toMatchObject({ approximate: true, uncertain: true });
    expect(parseEdtf('2015-10~/2015-12')).toMatchObject({ approximate: true, uncertain: false });
  });

  it('keeps the members of a set', () => {
    const members = parseEdtf('[2015-11-14,2015-10-30]')?.members ?? [];
    expect(members.map((member) => member.text)).toEqual(['2015-10-30', '2015-11-14']);
  });

  it.each([
    '2015-02-30',
    '2015-13',
    '2015-00',
    '2015-11-31',
    '2100-02-29',
    '2015-11-24T25:00:00Z',
    '2015-03-01/2015-02-01',
    '../..',
    '/',
    '',
    '15',
    '24.11.2015',
    'November 2015',
    '[2015-02-30]',
    '[]',
    '2015-11-24 ',
    `[${'2015,'.repeat(500)}2016]`,
  ])('takes no %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('reads plain shapes without the library, and leaves the rest to it', () => {
    expect(parsePlain('2015-11-24')).not.toBeNull();
    expect(parsePlain('[2015,2016]')).toBeNull();
    expect(parsePlain('2015-XX')).toBeNull();
  });
});
