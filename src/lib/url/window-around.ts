/** What `/on/{date}` opens: the date with enough around it to see where it lies. */
import { DAY, ms, type Ms } from '../model/units.ts';
import type { DateRange } from './date-path.ts';

/** Days before and after, for what is shorter than the surroundings it needs. */
const AROUND: Record<DateRange['precision'], number> = {
  minute: 1,
  day: 30,
  month: 31,
  year: 31,
  range: 0,
  everything: 0,
};
const RANGE_MARGIN = 0.05;

/** `extent` is from the first to the last event: it stands for an open end. */
export function windowAround(
  range: Pick<DateRange, 'from' | 'to' | 'precision'>,
  extent: { readonly from: Ms; readonly to: Ms },
): { readonly from: Ms; readonly to: Ms } {
  const from = range.from ?? Math.min(extent.from, (range.to ?? extent.to) - DAY);
  const to = range.to ?? Math.max(extent.to, from + DAY);
  const days = AROUND[range.precision];
  const margin = days > 0 ? days * DAY : Math.ceil(((to - from) * RANGE_MARGIN) / DAY) * DAY;
  return { from: ms(from - margin), to: ms(to + margin) };
}
