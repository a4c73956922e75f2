import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber } from '#lib/edtf/calendar.ts';
import { compareEdtf, coversEdtf, meetsEdtf, widthOf } from '#lib/edtf/compare.ts';
import type { EdtfDate } from '#lib/edtf/edtf-date.ts';
import { formatDay, formatEdtf, formatMonth, formatYear } from '#lib/edtf/format.ts';
import { intersectEdtf } from '#lib/edtf/intersect.ts';
import { parseEdtf } from '#lib/edtf/parse.ts';
import { isDayExact, precisionOf } from '#lib/edtf/precision.ts';

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not edtf: ${text}`);
  return date;
}

const days = fc
  .integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2999, 12, 31) })
  .map((number) => civilDay(number));
const singles = days.chain(({ year, month, day }) =>
  fc.constantFrom(
    formatYear(year),
    formatMonth(year, month),
    formatDay(year, month, day),
    `${formatYear(year)}-22`,
    `${formatYear(year).slice(0, 3)}X`,
    `${formatDay(year, month, day)}T09:20Z`,
    `${formatDay(year, month, day)}T09:20:30Z`,
  ),
);
const intervals = fc
  .tuple(singles, singles)
  .map(([a, b]) => (compareEdtf(read(a), read(b)) <= 0 ? `${a}/${b}` : `${b}/${a}`))
  .filter((text) => parseEdtf(text) !== null);
const dates = fc.oneof(
  singles,
  intervals,
  singles.map((text) => `../${text}`),
  singles.map((text) => `${text}/..`),
  fc.tuple(singles, singles).map(([a, b]) => `[${a},${b}]`),
);
const bounds = (text: string) => {
  const { earliest, latest } = read(text);
  return { earliest, latest };
};

describe('calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const { year, month, day } = civilDay(number);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});

describe('edtf properties', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.oneof(singles, intervals), (text) => {
        expect(bounds(formatEdtf(read(text)))).toEqual(bounds(text));
      }),
    );
  });

  it('writes years, months and days as themselves', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        for (const text of [
          formatYear(year),
          formatMonth(year, month),
          formatDay(year, month, day),
        ]) {
          expect(formatEdtf(read(text))).toBe(text);
        }
      }),
    );
  });

  it('holds a day in its month, and that in its year', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const [y, m, d] = [
          read(formatYear(year)),
          read(formatMonth(year, month)),
          read(formatDay(year, month, day)),
        ];
        expect(coversEdtf(y, m) && coversEdtf(m, d)).toBe(true);
        expect(precisionOf(y) < precisionOf(m) && precisionOf(m) < precisionOf(d)).toBe(true);
        expect([y, m, d].map(isDayExact)).toEqual([false, false, true]);
      }),
    );
  });

  it('intersects the same in either order, within both', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [a, b] = [read(one), read(other)];
        const common = intersectEdtf(a, b);
        expect(intersectEdtf(b, a)?.text).toBe(common?.text);
        if (!common) return;
        expect(coversEdtf(a, common) && coversEdtf(b, common)).toBe(true);
        expect(widthOf(common)).toBeLessThanOrEqual(Math.min(widthOf(a), widthOf(b)));
      }),
    );
  });

  it('has a common part exactly where two single stretches meet', () => {
    fc.assert(
      fc.property(fc.oneof(singles, intervals), fc.oneof(singles, intervals), (one, other) => {
        const [a, b] = [read(one), read(other)];
        expect(intersectEdtf(a, b) !== null).toBe(meetsEdtf(a, b));
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%[],TZ+:') }), (text) => {
        parseEdtf(text);
      }),
    );
  });
});

describe('intersectEdtf', () => {
  it.each([
    ['2015-11', '../2016-02-04', '2015-11'],
    ['2015-11', '2015-11-24', '2015-11-24'],
    ['2015-10/2015-11', '2015-11/2015-12', '2015-11'],
    ['2015-11~', '2015-11', '2015-11'],
    ['[2015-10-30,2015-11-14]', '2015-11', '2015-11-14'],
  ])('of %s and %s is %s', (a, b, common) => {
    expect(intersectEdtf(read(a), read(b))?.text).toBe(common);
  });

  it('of dates that do not meet is nothing', () => {
    expect(intersectEdtf(read('2015'), read('2016'))).toBeNull();
  });
});

describe('formatEdtf', () => {
  it('marks what is approximate and uncertain', () => {
    expect(formatEdtf(read('2015-11'), { approximate: true })).toBe('2015-11~');
    expect(formatEdtf(read('2015-11'), { approximate: true, uncertain: true })).toBe('2015-11%');
  });

  it('takes open ends, but not both', () => {
    expect(formatEdtf(read('../2015'))).toBe('../2015');
    expect(formatEdtf(read('2015-11-24/..'))).toBe('2015-11-24/..');
    expect(() => formatEdtf({ earliest: null, latest: null })).toThrow('both ends open');
  });
});
