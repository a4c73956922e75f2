/** A run of events under one heading each month; what only has an end goes by that, what has no date comes last. */
import { ms, type Ms } from '#lib/model/units.ts';
import { anchorOf, type TimelineEvent } from '#lib/timeline/timeline-event.ts';

export interface Month {
  /** First instant of the month, UTC; null for events without a date. */
  readonly start: Ms | null;
  readonly events: readonly TimelineEvent[];
}

/** `events` in any order; within a month by time, then by id. */
export function byMonth(events: readonly TimelineEvent[]): readonly Month[] {
  const months: { start: Ms | null; events: TimelineEvent[] }[] = [];
  for (const event of [...events].sort(inOrder)) {
    const start = monthOf(event);
    const last = months.at(-1);
    if (last?.start === start) last.events.push(event);
    else months.push({ start, events: [event] });
  }
  return months;
}

function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [anchorOf(a) ?? Infinity, anchorOf(b) ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function monthOf(event: TimelineEvent): Ms | null {
  const anchor = anchorOf(event);
  if (anchor === null) return null;
  const date = new Date(anchor);
  date.setUTCDate(1);
  return ms(date.setUTCHours(0, 0, 0, 0));
}
