/** The months of a window, for a table of them. */
import { ms, type Ms } from '#lib/model/units.ts';

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

export interface Months {
  /** First instants, in order. */
  readonly starts: readonly Ms[];
  /** Where the last one ends. */
  readonly end: Ms;
}

/** A longer table is not read. */
const MOST = 240; // months

/** Those that meet the window where there is something to tell; the last of them where they are too many. */
export function monthsOf(window: Window, extent: Window): Months {
  const from = Math.max(window.from, extent.from);
  const to = Math.min(window.to, extent.to);
  if (from >= to) return { starts: [], end: window.to };
  const last = monthNumber(to - 1);
  const first = Math.max(monthNumber(from), last - MOST + 1);
  const starts = Array.from({ length: last - first + 1 }, (_, i) => startOf(first + i));
  return { starts, end: startOf(last + 1) };
}

/** Months since the year 0. */
function monthNumber(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOf(month: number): Ms {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  return ms(date.setUTCFullYear(Math.floor(month / 12), month % 12, 1));
}
