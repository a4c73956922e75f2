/** From when to when a timeline has something to show. */
import { DAY, ms, type Ms } from '../model/units.ts';
import type { EventColumns } from './columns/event-columns.ts';
import { FLAG } from './columns/flags.ts';
import { isKept, type Kept } from './columns/kept.ts';
import type { TimelineEvent } from './timeline-event.ts';

type Dated = Pick<TimelineEvent, 'earliest' | 'latest'>;

/** `from` inclusive, `to` exclusive. */
export interface TimeExtent {
  readonly from: Ms;
  readonly to: Ms;
}

/**
 * Of the events that have a start: what is only known to lie before its telling would stretch it to
 * the day of the telling. Where no event has a start, of those. Null where nothing is dated.
 */
export function extentOf(events: Iterable<Dated>): TimeExtent | null {
  const reach = startReach();
  for (const { earliest, latest } of events)
    widen(reach, earliest ?? -Infinity, latest ?? Infinity);
  return extentReached(reach);
}

/** The same of columns. */
export function extentOfColumns(columns: EventColumns, kept: Kept | null): TimeExtent | null {
  const reach = startReach();
  const { anchors, flags, spans, spanTable, dated } = columns;
  for (let i = 0; i < dated; i++) {
    if (!isKept(kept, i)) continue;
    const end = anchors[i]! + spanTable[spans[i]!]!;
    widen(reach, flags[i]! & FLAG.openStart ? -Infinity : anchors[i]!, end);
  }
  return extentReached(reach);
}

/** Of the events with a start, and of those without. */
interface Reach {
  readonly started: { from: number; to: number };
  readonly ended: { from: number; to: number };
}

const startReach = (): Reach => ({
  started: { from: Infinity, to: -Infinity },
  ended: { from: Infinity, to: -Infinity },
});

/** Open sides infinite. */
function widen({ started, ended }: Reach, start: number, end: number): void {
  if (start === -Infinity && end === Infinity) return;
  const into = start === -Infinity ? ended : started;
  // An end that is open is at least a day away from the other.
  const from = start === -Infinity ? end - DAY : start;
  into.from = Math.min(into.from, from);
  into.to = Math.max(into.to, end === Infinity ? from + DAY : end);
}

function extentReached({ started, ended }: Reach): TimeExtent | null {
  const { from, to } = started.from < started.to ? started : ended;
  return from < to && Number.isFinite(to - from) ? { from: ms(from), to: ms(to) } : null;
}
