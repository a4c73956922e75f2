/**
 * The tension of two parties at a time t: what each event between them weighs, fading by half in
 * every half-life,
 *
 *     S(t) = Σ −goldstein(e) · 2^−((t − tₑ) / halfLife)      over tₑ ≤ t
 *
 * and for an event known only to an interval [a, b), the same weight spread evenly over it. Both
 * obey S′ = −λS + R with R constant between breakpoints, hence
 *
 *     S(t) = R/λ + (Sᵢ − R/λ) · 2^−((t − tᵢ) / halfLife)     for tᵢ ≤ t < tᵢ₊₁
 *
 * The sums are renormalised at every breakpoint: nothing overflows over any number of years, and a
 * value costs one binary search. GDELT and POLECAT use the other sign: there conflict is negative.
 */
import { bisectRight } from 'd3';
import type { ActorCode } from '../model/actor.ts';
import { DAY, MINUTE, ms, type Ms } from '../model/units.ts';
import {
  endAt,
  isColumns,
  startAt,
  type EventColumns,
  type Parties,
} from './columns/event-columns.ts';
import { FLAG, granularityIn, statusIn } from './columns/flags.ts';
import { columnsOf } from './columns/from-events.ts';
import { isKept, type Kept } from './columns/kept.ts';
import { orderOf } from './columns/order.ts';
import { indexBest, type RangeBest } from './range-best.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface TensionIndex {
  readonly pair: readonly [ActorCode, ActorCode];
  /** Days. */
  readonly halfLife: number;
  readonly columns: EventColumns;
  /** Places of the events that weigh, by anchor. */
  readonly terms: Uint32Array;
  /** The latest end of each run of 64 of them. */
  readonly runEnds: Float64Array;
  /** Between the two, but without weight: denied, planned, habitual, open, undated. */
  readonly weightless: Uint32Array;
  readonly breaks: Float64Array;
  /** S just after each breakpoint. */
  readonly values: Float64Array;
  /** Weight per millisecond that is flowing in after each breakpoint. */
  readonly rates: Float64Array;
  /** Instants at which a term has come to its whole weight: its own, or the last of its interval. Sorted, each once. */
  readonly steps: Float64Array;
  /** Breakpoint with the lowest, with the highest value of any range. */
  readonly lowest: RangeBest;
  readonly highest: RangeBest;
}

/** One event that weighs. */
export interface TensionTerm {
  /** In the columns. */
  readonly place: number;
  /** −Goldstein, decimal: positive is conflict. */
  readonly weight: number;
  readonly from: Ms;
  /** Equal to `from` where the instant is known. */
  readonly to: Ms;
}

export function indexTension(
  events: readonly TimelineEvent[] | EventColumns,
  pair: readonly [ActorCode, ActorCode],
  halfLife: number,
  kept: Kept | null = null,
): TensionIndex {
  if (!(halfLife > 0)) throw new RangeError(`half-life: ${halfLife}`);
  const columns = isColumns(events) ? events : columnsOf(events);
  const [terms, weightless] = placesBetween(columns, pair, kept);
  const sums = accumulate(columns, terms, halfLife);
  const runEnds = runEndsOf(columns, terms);
  return bindTension({ pair, halfLife, terms, runEnds, weightless, ...sums }, columns);
}

/** Of sums that are known: what is asked of them by functions. */
export function bindTension(
  sums: Omit<TensionIndex, 'columns' | 'lowest' | 'highest'>,
  columns: EventColumns,
): TensionIndex {
  const value = (i: number) => sums.values[i] ?? 0;
  return {
    ...sums,
    columns,
    lowest: indexBest(sums.values.length, (a, b) => (value(a) <= value(b) ? a : b)),
    highest: indexBest(sums.values.length, (a, b) => (value(a) >= value(b) ? a : b)),
  };
}

/** Everything that weighs. */
export const termsOf = ({ columns, terms }: TensionIndex): readonly TensionTerm[] =>
  Array.from(terms, (place) => termOf(columns, place));

/** S(t): an event counts from its own instant on. */
export function tensionAt(index: TensionIndex, time: number): number {
  const i = bisectRight(index.breaks, time) - 1;
  if (i < 0) return 0;
  return flow(
    index.values[i] ?? 0,
    index.rates[i] ?? 0,
    time - (index.breaks[i] ?? time),
    index.halfLife,
  );
}

/** What one event adds to S(t). */
export function termAt({ weight, from, to }: TensionTerm, time: number, halfLife: number): number {
  if (time < from) return 0;
  const half = halfLife * DAY;
  if (to === from) return weight * 2 ** (-(time - from) / half);
  const inside = Math.min(time, to) - from;
  const arrived =
    (weight / (to - from)) * (half / Math.LN2) * -Math.expm1((-inside / half) * Math.LN2);
  return arrived * 2 ** (-Math.max(0, time - to) / half);
}

/** No event weighs more: Goldstein's scale ends at 10. */
const HEAVIEST = 10;

/**
 * The terms that make up S(t), the heaviest first, but for those that weigh less than `least` by
 * then. What ended long before has faded to less: of such runs of events none is looked at.
 */
export function heaviestTerms(
  index: TensionIndex,
  time: number,
  limit: number,
  least = 1e-9,
): readonly { readonly term: TensionTerm; readonly value: number }[] {
  const { columns, terms, runEnds, halfLife } = index;
  const since = time - Math.log2(HEAVIEST / least) * halfLife * DAY;
  const found: { readonly term: TensionTerm; readonly value: number }[] = [];
  for (let run = 0; run < runEnds.length; run++) {
    if (runEnds[run]! < since) continue;
    if (columns.anchors[terms[run * RUN]!]! > time) break;
    for (const place of terms.subarray(run * RUN, (run + 1) * RUN)) {
      const term = termOf(columns, place);
      const value = termAt(term, time, halfLife);
      if (Math.abs(value) >= least) found.push({ term, value });
    }
  }
  const idOf = ({ place }: TensionTerm) => index.columns.event(place).id;
  return found
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (idOf(a.term) < idOf(b.term) ? -1 : 1))
    .slice(0, limit);
}

/** One party on either side, or the two together on one. */
export function isBetween(event: Parties, [a, b]: readonly [ActorCode, ActorCode]): boolean {
  const across = (from: readonly string[], to: readonly string[]) =>
    from.includes(a) && to.includes(b);
  if (across(event.source, event.target) || across(event.target, event.source)) return true;
  const one =
    event.source.length === 0 ? event.target : event.target.length === 0 ? event.source : [];
  return one.includes(a) && one.includes(b);
}

/** Whether it happened, and can be placed: what does not weigh is listed and counted. */
export const weighs = (
  event: TimelineEvent,
): event is TimelineEvent & { readonly earliest: Ms; readonly latest: Ms } =>
  event.status === 'asserted' && event.earliest !== null && event.latest !== null;

/** Places of the events between two, by whether they weigh. */
function placesBetween(
  { size, parties, partyTable, flags }: EventColumns,
  pair: readonly [ActorCode, ActorCode],
  kept: Kept | null,
): readonly [Uint32Array, Uint32Array] {
  const between = Uint8Array.from(partyTable, (one) => (isBetween(one, pair) ? 1 : 0));
  const terms: number[] = [];
  const weightless: number[] = [];
  for (let i = 0; i < size; i++) {
    if (!between[parties[i]!] || !isKept(kept, i)) continue;
    const isOpen = (flags[i]! & (FLAG.openStart | FLAG.openEnd)) !== 0;
    (statusIn(flags[i]!) === 'asserted' && !isOpen ? terms : weightless).push(i);
  }
  return [Uint32Array.from(terms), Uint32Array.from(weightless)];
}

const RUN = 64; // events

function runEndsOf(columns: EventColumns, terms: Uint32Array): Float64Array {
  const ends = new Float64Array(Math.ceil(terms.length / RUN)).fill(-Infinity);
  for (let i = 0; i < terms.length; i++) {
    const run = Math.floor(i / RUN);
    ends[run] = Math.max(ends[run]!, endAt(columns, terms[i]!));
  }
  return ends;
}

function termOf(columns: EventColumns, place: number): TensionTerm {
  const [from, to] = [ms(startAt(columns, place)), ms(endAt(columns, place))];
  const granularity = granularityIn(columns.flags[place]!);
  const instant = granularity === 'minute' || granularity === 'second';
  return {
    place,
    weight: -columns.scores[place]! / 100,
    from,
    to: instant && to - from <= MINUTE ? from : to,
  };
}

function accumulate(
  columns: EventColumns,
  terms: Uint32Array,
  halfLife: number,
): Pick<TensionIndex, 'breaks' | 'values' | 'rates' | 'steps'> {
  // Terms begin in order; where they end is sorted, and both orders are walked at once.
  const n = terms.length;
  const [starts, ends, weights] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const { from, to, weight } = termOf(columns, terms[i]!);
    starts[i] = from;
    ends[i] = to;
    weights[i] = weight;
  }
  const byEnd = orderOf(ends);
  const breaks = new Float64Array(2 * n);
  const values = new Float64Array(2 * n);
  const rates = new Float64Array(2 * n);
  const steps = new Float64Array(n);
  let [count, begun, over, open] = [0, 0, 0, 0];
  let [last, value, rate] = [-Infinity, 0, 0];
  while (begun < n || over < n) {
    const at = Math.min(starts[begun] ?? Infinity, ends[byEnd[over] ?? n] ?? Infinity);
    if (rate !== 0 || value !== 0) value = flow(value, rate, at - last, halfLife);
    last = at;
    for (; begun < n && starts[begun] === at; begun++) {
      // An instant weighs at once, an interval while it lasts.
      if (ends[begun] === at) value += weights[begun]!;
      else {
        rate += weights[begun]! / (ends[begun]! - at);
        open += 1;
      }
    }
    for (; over < n && ends[byEnd[over]!] === at; over++) {
      const i = byEnd[over]!;
      steps[over] = Math.max(starts[i]!, at - 1);
      if (starts[i] === at) continue;
      rate -= weights[i]! / (at - starts[i]!);
      open -= 1;
    }
    // With nothing flowing in, the rate is zero and not what rounding has left of it.
    if (open === 0) rate = 0;
    breaks[count] = at;
    values[count] = value;
    rates[count] = rate;
    count += 1;
  }
  return {
    breaks: breaks.slice(0, count),
    values: values.slice(0, count),
    rates: rates.slice(0, count),
    steps: steps.sort().filter((step, i) => step !== steps[i - 1]),
  };
}

/** S after `elapsed` milliseconds of fading, with `rate` flowing in all the while. */
function flow(value: number, rate: number, elapsed: number, halfLife: number): number {
  const half = halfLife * DAY;
  const arrived =
    rate === 0 ? 0 : rate * (half / Math.LN2) * -Math.expm1((-elapsed / half) * Math.LN2);
  return value * 2 ** (-elapsed / half) + arrived;
}

export interface MonthlyTension {
  readonly month: Ms;
  /** S at the end of the month. */
  readonly value: number;
  /** Events between the two that begin in it and weigh: to one side, to the other, or 0. */
  readonly conflict: number;
  readonly cooperation: number;
  readonly weighing: number;
  /** All events between the two that begin in it, and those without a start that end in it. */
  readonly listed: number;
}

/** The curve as a table: one row for each month of `[from, to)`, months given by their first instant. */
export function tensionTable(
  index: TensionIndex,
  months: readonly Ms[],
  end: Ms,
): readonly MonthlyTension[] {
  const { anchors, dated } = index.columns;
  const termsFrom = (time: number) => firstFrom(index.terms, anchors, index.terms.length, time);
  const undated = index.weightless.findIndex((place) => place >= dated);
  const listedUntil = undated < 0 ? index.weightless.length : undated;
  const othersFrom = (time: number) => firstFrom(index.weightless, anchors, listedUntil, time);
  return months.map((month, i) => {
    const next = months[i + 1] ?? end;
    const begun = index.terms.subarray(termsFrom(month), termsFrom(next));
    const scores = Array.from(begun, (place) => index.columns.scores[place]!);
    return {
      month,
      value: tensionAt(index, ms(next - 1)),
      conflict: scores.filter((score) => score < 0).length,
      cooperation: scores.filter((score) => score > 0).length,
      weighing: begun.length,
      listed: begun.length + othersFrom(next) - othersFrom(month),
    };
  });
}

/** Which of the first `count` places is the first that is anchored at an instant or later. */
function firstFrom(
  places: Uint32Array,
  anchors: Float64Array,
  count: number,
  time: number,
): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (anchors[places[middle]!]! >= time) high = middle;
    else low = middle + 1;
  }
  return low;
}
