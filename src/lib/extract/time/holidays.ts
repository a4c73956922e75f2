/** Days that have a name, put into a year. */
import { dayNumber, daysInMonth } from '../../edtf/calendar.ts';
import type { HolidayRule } from './lexicon.ts';
import { dayPlace, shift, weekdayOf, type Place } from './place.ts';

export function holidayIn(year: number, rule: HolidayRule): Place {
  if ('easter' in rule) return shift(easterSunday(year), rule.easter);
  if ('day' in rule) return dayPlace(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return { unit: 'day', n: last - ((weekdayOf(last) - weekday + 7) % 7) };
  }
  const first = dayNumber(year, month, 1);
  return { unit: 'day', n: first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 };
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Place {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayPlace(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
