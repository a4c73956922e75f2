/**
 * What is looked for at each word, in order. The longest reading wins; of two as long, the one
 * that stands first here.
 */
import { calendarDate } from './recognisers/calendar-date.ts';
import { clock } from './recognisers/clock.ts';
import { countedUnit } from './recognisers/counted-unit.ts';
import { dayRange } from './recognisers/day-range.ts';
import { dayOfMonth } from './recognisers/day-of-month.ts';
import { dayPart } from './recognisers/day-part.ts';
import { dayWord } from './recognisers/day-word.ts';
import { duration } from './recognisers/duration.ts';
import { frequency } from './recognisers/frequency.ts';
import { holiday } from './recognisers/holiday.ts';
import { modified } from './recognisers/modified.ts';
import { numericDate } from './recognisers/numeric-date.ts';
import { offset } from './recognisers/offset.ts';
import { otherCalendar } from './recognisers/other-calendar.ts';
import { partOfStretch } from './recognisers/part-of-stretch.ts';
import { quarter } from './recognisers/quarter.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { reference } from './recognisers/reference.ts';
import { season } from './recognisers/season.ts';
import { weekday } from './recognisers/weekday.ts';
import { year } from './recognisers/year.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  otherCalendar,
  numericDate,
  dayRange,
  partOfStretch,
  clock,
  dayPart,
  modified,
  calendarDate,
  weekday,
  dayWord,
  holiday,
  season,
  quarter,
  countedUnit,
  year,
  dayOfMonth,
  offset,
  frequency,
  duration,
  reference,
];
