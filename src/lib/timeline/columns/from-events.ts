/** Columns of events that are objects already, which stay what is read. */
import type { EventType } from '../../model/event-type.ts';
import { anchorOf, type Interval, type TimelineEvent } from '../timeline-event.ts';
import type { EventColumns, Parties } from './event-columns.ts';
import { flagsOf, MANY_MENTIONS } from './flags.ts';
import { isSorted, orderOf } from './order.ts';

/** `typeOf`: null where the type is not known, or not asked for. */
export function columnsOf(
  events: readonly TimelineEvent[],
  typeOf: (event: TimelineEvent) => EventType | null = () => null,
): EventColumns {
  const sorted = inOrder(events);
  const size = sorted.length;
  let dated = size;
  while (dated > 0 && anchorOf(at(sorted, dated - 1)) === null) dated -= 1;
  const spans = numbered<number>();
  const parties = numbered<string>();
  const partyTable: Parties[] = [];
  const mentions = new Map<number, number>();
  const told = new Map<number, Interval>();
  const columns = {
    anchors: new Float64Array(size),
    spans: new Uint32Array(size),
    flags: new Uint32Array(size),
    scores: new Int16Array(size),
    parties: new Uint32Array(size),
  };
  for (let i = 0; i < size; i++) {
    const event = at(sorted, i);
    const { earliest, latest, source, target } = event;
    const anchor = anchorOf(event);
    columns.anchors[i] = anchor ?? 0;
    columns.spans[i] = spans.of(
      earliest === null ? 1 : latest === null ? Infinity : latest - earliest,
    );
    columns.flags[i] = flagsOf(event, typeOf(event));
    columns.scores[i] = event.goldstein;
    const number = parties.of(JSON.stringify([source, target]));
    columns.parties[i] = number;
    partyTable[number] ??= { source, target };
    if (event.mentions >= MANY_MENTIONS) mentions.set(i, event.mentions);
    if (event.told) told.set(i, event.told);
  }
  let places: ReadonlyMap<string, number> | undefined;
  return {
    size,
    dated,
    ...columns,
    spans: narrow(columns.spans, spans.known.length),
    spanTable: Float64Array.from(spans.known),
    parties: narrow(columns.parties, partyTable.length),
    partyTable,
    mentions,
    told,
    event: (place) => at(sorted, place),
    placeOf: (id) => {
      places ??= new Map(sorted.map((event, i) => [event.id, i]));
      return places.get(id) ?? null;
    },
  };
}

/** As few bytes as numbers below `count` need. */
export const narrow = (column: Uint32Array, count: number): Uint16Array | Uint32Array =>
  count <= 0x1_0000 ? Uint16Array.from(column) : column;

/** By anchor, then id; what is undated comes last. */
function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const anchors = Float64Array.from(events, (event) => anchorOf(event) ?? Infinity);
  const places = isSorted(anchors) ? null : orderOf(anchors);
  const sorted = places ? Array.from(places, (place) => at(events, place)) : [...events];
  const byId = (a: TimelineEvent, b: TimelineEvent) => (a.id < b.id ? -1 : 1);
  for (let first = 0, last = 1; first < sorted.length; first = last, last += 1) {
    const anchor = anchorOf(at(sorted, first));
    while (last < sorted.length && anchorOf(at(sorted, last)) === anchor) last += 1;
    if (last - first === 1) continue;
    const together = sorted.slice(first, last).sort(byId);
    for (const [i, event] of together.entries()) sorted[first + i] = event;
  }
  return sorted;
}

/** Gives each value the number of its first coming. */
function numbered<T>(): { readonly known: readonly T[]; of(this: void, value: T): number } {
  const known: T[] = [];
  const numbers = new Map<T, number>();
  return {
    known,
    of: (value) => {
      const number = numbers.get(value) ?? known.push(value) - 1;
      numbers.set(value, number);
      return number;
    },
  };
}

function at(events: readonly TimelineEvent[], i: number): TimelineEvent {
  const event = events[i];
  if (!event) throw new RangeError(`event: ${i}`);
  return event;
}
