/** How two stretches of time lie to each other. An open end reaches as far as it can. */
import type { EdtfBounds } from './edtf-date.ts';

const startOf = (date: EdtfBounds): number => date.earliest ?? -Infinity;
const endOf = (date: EdtfBounds): number => date.latest ?? Infinity;

/** Order for sorting: by start, then the longer first; 0 where the bounds are the same. */
export function compareEdtf(a: EdtfBounds, b: EdtfBounds): number {
  if (startOf(a) !== startOf(b)) return startOf(a) < startOf(b) ? -1 : 1;
  if (endOf(a) !== endOf(b)) return endOf(a) > endOf(b) ? -1 : 1;
  return 0;
}

/** The outer one holds the whole of the inner one. */
export const coversEdtf = (outer: EdtfBounds, inner: EdtfBounds): boolean =>
  startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);

/** They have at least an instant in common. */
export const meetsEdtf = (a: EdtfBounds, b: EdtfBounds): boolean =>
  startOf(a) < endOf(b) && startOf(b) < endOf(a);

/** Length in milliseconds; Infinity where an end is open. */
export const widthOf = (date: EdtfBounds): number => endOf(date) - startOf(date);
