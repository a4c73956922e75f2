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
import { DAY, ms, type Ms } from '../model/units.ts';
import { indexBest, type RangeBest } from './range-best.ts';
import { anchorOf, type TimelineEvent } from './timeline-event.ts';

export interface TensionIndex {
  readonly pair: readonly [ActorCode, ActorCode];
  /** Days. */
  readonly halfLife: number;
  readonly terms: readonly TensionTerm[];
  /** Between the two, but without weight: denied, planned, habitual, open, undated. */
  readonly weightless: readonly TimelineEvent[];
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
  readonly event: TimelineEvent;
  /** −Goldstein, decimal: positive is conflict. */
  readonly weight: number;
  readonly from: Ms;
  /** Equal to `from` where the instant is known. */
  readonly to: Ms;
}

export function indexTension(
  events: readonly TimelineEvent[],
  pair: readonly [ActorCode, ActorCode],
  halfLife: number,
): TensionIndex {
  if (!(halfLife > 0)) throw new RangeError(`half-life: ${halfLife}`);
  const between = events.filter((event) => isBetween(event, pair));
  const terms = between.flatMap((event) => termOf(event) ?? []);
  const weightless = between.filter((event) => termOf(event) === null);
  const columns = accumulate(terms, halfLife);
  const value = (i: number) => columns.values[i] ?? 0;
  return {
    pair,
    halfLife,
    terms,
    weightless,
    ...columns,
    steps: stepsOf(terms),
    lowest: indexBest(columns.values.length, (a, b) => (value(a) <= value(b) ? a : b)),
    highest: indexBest(columns.values.length, (a, b) => (value(a) >= value(b) ? a : b)),
  };
}

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

/** The terms that make up most of S(t), the heaviest first. */
export function heaviestTerms(
  index: TensionIndex,
  time: number,
  limit: number,
): readonly { readonly term: TensionTerm; readonly value: number }[] {
  return index.terms
    .map((term) => ({ term, value: termAt(term, time, index.halfLife) }))
    .filter(({ value }) => value !== 0)
    .sort(
      (a, b) =>
        Math.abs(b.value) - Math.abs(a.value) || (a.term.event.id < b.term.event.id ? -1 : 1),
    )
    .slice(0, limit);
}

/** One party on either side, or the two together on one. */
export function isBetween(
  event: Pick<TimelineEvent, 'source' | 'target'>,
  [a, b]: readonly [ActorCode, ActorCode],
): boolean {
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

function termOf(event: TimelineEvent): TensionTerm | null {
  if (!weighs(event)) return null;
  const instant = event.granularity === 'minute' || event.granularity === 'second';
  return {
    event,
    weight: -event.goldstein / 100,
    from: event.earliest,
    to: instant && event.latest - event.earliest <= 60_000 ? event.earliest : event.latest,
  };
}

const stepsOf = (terms: readonly TensionTerm[]): Float64Array =>
  Float64Array.from(new Set(terms.map(({ from, to }) => Math.max(from, to - 1)))).sort();

function accumulate(
  terms: readonly TensionTerm[],
  halfLife: number,
): Pick<TensionIndex, 'breaks' | 'values' | 'rates'> {
  const changes = terms
    .flatMap(({ weight, from, to }) => {
      const rate = weight / (to - from);
      return from === to
        ? [{ at: from, jump: weight, rate: 0, open: 0 }]
        : [
            { at: from, jump: 0, rate, open: 1 },
            { at: to, jump: 0, rate: -rate, open: -1 },
          ];
    })
    .sort((a, b) => a.at - b.at);
  const breaks: number[] = [];
  const values: number[] = [];
  const rates: number[] = [];
  let value = 0;
  let rate = 0;
  let open = 0;
  for (const change of changes) {
    const last = breaks.at(-1);
    if (last !== undefined) value = flow(value, rate, change.at - last, halfLife);
    value += change.jump;
    open += change.open;
    // With nothing flowing in, the rate is zero and not what rounding has left of it.
    rate = open === 0 ? 0 : rate + change.rate;
    const at = change.at === last ? breaks.length - 1 : breaks.length;
    breaks[at] = change.at;
    values[at] = value;
    rates[at] = rate;
  }
  return {
    breaks: Float64Array.from(breaks),
    values: Float64Array.from(values),
    rates: Float64Array.from(rates),
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
  return months.map((month, i) => {
    const next = months[i + 1] ?? end;
    const terms = index.terms.filter(({ from }) => from >= month && from < next);
    const weightless = index.weightless.filter((event) => {
      const anchor = anchorOf(event);
      return anchor !== null && anchor >= month && anchor < next;
    });
    return {
      month,
      value: tensionAt(index, ms(next - 1)),
      conflict: terms.filter(({ weight }) => weight > 0).length,
      cooperation: terms.filter(({ weight }) => weight < 0).length,
      weighing: terms.length,
      listed: terms.length + weightless.length,
    };
  });
}
