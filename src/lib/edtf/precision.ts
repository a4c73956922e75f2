/** How exactly a date is told. */
import type { EdtfDate, EdtfGranularity } from './edtf-date.ts';

/** From the coarsest to the finest; an interval stands outside, since its ends may be of any kind. */
const FROM_COARSE: readonly EdtfGranularity[] = [
  'interval',
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
];

/** Rank of a granularity: the higher, the finer. */
export const precisionOf = ({ granularity }: Pick<EdtfDate, 'granularity'>): number =>
  FROM_COARSE.indexOf(granularity);

/** The date names one calendar day, or a time within one. */
export const isDayExact = (date: Pick<EdtfDate, 'granularity'>): boolean =>
  precisionOf(date) >= FROM_COARSE.indexOf('day');
