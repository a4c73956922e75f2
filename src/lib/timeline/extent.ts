/** From when to when a timeline has something to show. */
import { DAY, ms, type Ms } from '../model/units.ts';
import type { TimelineEvent } from './timeline-event.ts';

type Dated = Pick<TimelineEvent, 'earliest' | 'latest'>;

/**
 * Of the events that have a start: what is only known to lie before its telling would stretch it to
 * the day of the telling. Where no event has a start, of those. Null where nothing is dated.
 */
export function extentOf(events: Iterable<Dated>): { readonly from: Ms; readonly to: Ms } | null {
  const started = { from: Infinity, to: -Infinity };
  const ended = { from: Infinity, to: -Infinity };
  for (const { earliest, latest } of events) {
    if (earliest === null && latest === null) continue;
    const into = earliest === null ? ended : started;
    // An end that is open is at least a day away from the other.
    const from = earliest ?? (latest ?? Infinity) - DAY;
    into.from = Math.min(into.from, from);
    into.to = Math.max(into.to, latest ?? from + DAY);
  }
  const { from, to } = started.from < started.to ? started : ended;
  return from < to && Number.isFinite(to - from) ? { from: ms(from), to: ms(to) } : null;
}
