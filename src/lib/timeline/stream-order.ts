/**
 * The stream: all events in the order of time, and the passage of it that a window opens.
 *
 *     earlier ┊ carried │ from ……… to │ afterwards ┊ later
 *
 * `carried` began before the window and reaches into it; `afterwards` is known only to lie before
 * some later day, so that nothing says it is not of the window.
 */
import { bisector } from 'd3';
import { ms, type Ms } from '../model/units.ts';
import { anchorOf, spanOf, type TimelineEvent } from './timeline-event.ts';

export interface Passage {
  readonly carried: readonly TimelineEvent[];
  /** Index of the first event that is anchored in the window. */
  readonly from: number;
  /** Index after the last. */
  readonly to: number;
  readonly afterwards: readonly TimelineEvent[];
}

/** What stands over the first event of a run. */
export type Heading =
  | { readonly kind: 'month'; readonly at: Ms }
  /** Of nothing in the run more is known than that it lies before the end of this month. */
  | { readonly kind: 'by-month'; readonly at: Ms }
  | { readonly kind: 'undated' };

export interface Row {
  readonly event: TimelineEvent;
  readonly heading: Heading | null;
}

/** By anchor, then by id; what has no date comes last. */
export const inStreamOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...events].sort((a, b) => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : 1));

/** `order` as `inStreamOrder` gives it. An event without a date is only where everything is. */
export function passageOf(
  order: readonly TimelineEvent[],
  { from, to }: { readonly from: number; readonly to: number },
): Passage {
  const first = byInstant.left(order, from);
  const last = byInstant.left(order, to);
  const reaches = (event: TimelineEvent) => {
    const span = spanOf(event);
    return span !== null && span.from < to && span.to > from;
  };
  return {
    carried: order.slice(0, first).filter(reaches),
    from: first,
    to: last,
    afterwards: order.slice(last).filter(reaches),
  };
}

/** Index of the event where reading on begins for a window: the first in it, else the nearest after it, else the last. */
export const indexAt = (order: readonly TimelineEvent[], time: number): number =>
  Math.max(0, Math.min(byInstant.left(order, time), order.length - 1));

/** A run of months under one heading each. `events` in stream order. */
export function underHeadings(events: readonly TimelineEvent[]): readonly Row[] {
  const runs: { month: Ms | null; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const month = monthOf(event);
    const last = runs.at(-1);
    if (last?.month === month) last.events.push(event);
    else runs.push({ month, events: [event] });
  }
  return runs.flatMap(({ month, events: run }) =>
    run.map((event, i) => ({ event, heading: i === 0 ? headingOf(month, run) : null })),
  );
}

function headingOf(month: Ms | null, run: readonly TimelineEvent[]): Heading {
  if (month === null) return { kind: 'undated' };
  const open = run.every(({ earliest }) => earliest === null);
  return { kind: open ? 'by-month' : 'month', at: month };
}

const instantOf = (event: TimelineEvent): number => anchorOf(event) ?? Number.MAX_VALUE;

const byInstant = bisector(instantOf);

function monthOf(event: TimelineEvent): Ms | null {
  const anchor = anchorOf(event);
  if (anchor === null) return null;
  const date = new Date(anchor);
  date.setUTCDate(1);
  return ms(date.setUTCHours(0, 0, 0, 0));
}
