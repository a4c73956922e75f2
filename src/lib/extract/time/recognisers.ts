/**
 * What is looked for at each word, in order; the plain dates (`MOMENTS`) come as one. The longest reading wins; of two as long, the one
 * that stands first here.
 */
import { clock } from './recognisers/clock.ts';
import { dayRange } from './recognisers/day-range.ts';
import { dayOfMonth } from './recognisers/day-of-month.ts';
import { dayPart } from './recognisers/day-part.ts';
import { duration } from './recognisers/duration.ts';
import { frequency } from './recognisers/frequency.ts';
import { modified } from './recognisers/modified.ts';
import { readMoment } from './recognisers/moments.ts';
import { offset } from './recognisers/offset.ts';
import { otherCalendar } from './recognisers/other-calendar.ts';
import { partOfStretch } from './recognisers/part-of-stretch.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { reference } from './recognisers/reference.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  otherCalendar,
  readMoment,
  dayRange,
  partOfStretch,
  clock,
  dayPart,
  modified,
  dayOfMonth,
  offset,
  frequency,
  duration,
  reference,
];
