/**
 * A date that comes as EDTF text in words, without reading EDTF whole: whole days, months and years
 * are told as such, all else is shown as it is written. For dates of publication and citation; an
 * event's own date comes with its bounds and is told by `dateInWords`.
 */
import { ms } from '../model/units.ts';
import { dayInWords, monthInWords } from './date.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;

export function edtfInWords(text: string): string {
  const day = DAY.exec(text);
  if (day) return dayInWords(ms(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))));
  const month = MONTH.exec(text);
  // Numbers over 12 are seasons and quarters.
  if (month && Number(month[2]) <= 12)
    return monthInWords(ms(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1)));
  return text;
}
