/** Reads the one date that a page's metadata, a line or an address gives, as EDTF. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;

const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/;
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?${MONTH},?[ -]+(\d{4})(?!\d)`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![a-z])${MONTH} +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)`,
  'i',
);
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const SLASHED_YEAR_FIRST = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;

/**
 * EDTF day (or month), the day as the publisher wrote it in its own zone; null where no date is
 * written or day and month cannot be told apart ("04/02/2016").
 */
export function readCalendarDate(written: string): string | null {
  const text = written.slice(0, 300).trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED_YEAR_FIRST.exec(text);
  if (iso) return edtfOf(iso[1]!, iso[2]!, iso[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return edtfOf(dayMonth[3]!, monthOf(dayMonth[2]!), dayMonth[1]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return edtfOf(monthDay[3]!, monthOf(monthDay[1]!), monthDay[2]);
  const dotted = DOTTED.exec(text);
  if (dotted) return edtfOf(dotted[3]!, dotted[2]!, dotted[1]);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [, a, b, year] = slashed;
  if (Number(a) > 12) return edtfOf(year!, b!, a);
  return Number(b) > 12 || a === b ? edtfOf(year!, a!, b) : null;
}

/** The date in an address' path: `/2016/02/04/`, `/2016/feb/04/`, `/20160204`, `/2016-02-04-`; else its month. */
export function readAddressDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 1_000);
  const full =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d{1,5}(?!\d))/.exec(path);
  if (full) {
    const day = edtfOf(full[1]!, full[2]!, full[3]);
    if (day) return day;
  }
  const named = new RegExp(String.raw`\/(\d{4})\/${MONTH}\/(\d{1,2})(?!\d)`, 'i').exec(path);
  if (named) return edtfOf(named[1]!, monthOf(named[2]!), named[3]);
  const dashed = ISO.exec(path);
  if (dashed) return edtfOf(dashed[1]!, dashed[2]!, dashed[3]);
  const month = /\/(\d{4})\/(\d{1,2})(?=\/|$)/.exec(path);
  return month ? edtfOf(month[1]!, month[2]!, undefined) : null;
}

const monthOf = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function edtfOf(year: string, month: string, day: string | undefined): string | null {
  const y = Number(year);
  const m = Number(month);
  if (y < 1700 || y > 2200 || m < 1 || m > 12) return null;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  return d >= 1 && d <= daysIn(y, m) ? `${yearMonth}-${String(d).padStart(2, '0')}` : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
