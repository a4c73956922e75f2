/** What stands at the axis: "Oct", "24", "09:00" as units; "2015", "November 2015", "24 November 2015" as their context. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { Ms } from '../model/units.ts';

export type TickWordUnit = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century';

const UNIT: Record<TickWordUnit, string> = {
  minute: 'HH:mm',
  hour: 'HH:mm',
  day: 'd',
  month: 'MMM',
  year: 'y',
  century: 'y',
};

const CONTEXT: Record<TickWordUnit, string> = {
  ...UNIT,
  day: 'd MMMM y',
  month: 'MMMM y',
  year: 'y',
};

export const tickInWords = (time: Ms, unit: TickWordUnit): string =>
  format(new UTCDate(time), UNIT[unit]);

export const contextInWords = (time: Ms, unit: TickWordUnit): string =>
  format(new UTCDate(time), CONTEXT[unit]);
