/**
 * Events as columns: of each what a frame, a count or a filter asks, in about 24 bytes, and its words
 * only where they are read. Sorted by anchor, then id; the undated come last.
 */
import type { ActorCode } from '../../model/actor.ts';
import type { Interval, TimelineEvent } from '../timeline-event.ts';
import type { Texts } from './texts.ts';
import { FLAG, MANY_MENTIONS, mentionsIn, weightIn } from './flags.ts';

export interface Parties {
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
}

/** Plain data: a worker hands it over without a copy. */
export interface ColumnData {
  readonly size: number;
  /** How many have a date: they come first. */
  readonly dated: number;
  /** ms; of the undated 0. */
  readonly anchors: Float64Array;
  /** Which of `spanTable` lies between anchor and end: where the start is open, the one instant of 1 ms. */
  readonly spans: Uint16Array | Uint32Array;
  /** ms; ∞ where the end is open. */
  readonly spanTable: Float64Array;
  /** As `flags.ts` reads them. */
  readonly flags: Uint32Array;
  /** Goldstein × 100. */
  readonly scores: Int16Array;
  /** Which of `partyTable`. */
  readonly parties: Uint16Array | Uint32Array;
  readonly partyTable: readonly Parties[];
  /** Of the few events with more mentions than the flags can say. */
  readonly mentions: ReadonlyMap<number, number>;
  /** Of the few events whose mentions allow more than their date. */
  readonly told: ReadonlyMap<number, Interval>;
}

export interface EventColumns extends ColumnData {
  /** Where ids and titles are bytes; absent where they are strings. */
  readonly texts?: Texts;
  /** The whole event: for those on screen. */
  event(this: void, place: number): TimelineEvent;
  /** Null where there is none. */
  placeOf(this: void, id: string): number | null;
}

/** Inclusive; −∞ where open. */
export const startAt = ({ anchors, flags }: ColumnData, i: number): number =>
  flags[i]! & FLAG.openStart ? -Infinity : anchors[i]!;

/** Exclusive; ∞ where open. */
export const endAt = ({ anchors, spans, spanTable }: ColumnData, i: number): number =>
  anchors[i]! + spanTable[spans[i]!]!;

/** As `severityOf` reckons it. */
export const severityAt = ({ flags, scores }: ColumnData, i: number): number =>
  Math.abs(scores[i]!) * weightIn(flags[i]!);

export function mentionsAt({ flags, mentions }: ColumnData, i: number): number {
  const few = mentionsIn(flags[i]!);
  return few < MANY_MENTIONS ? few : (mentions.get(i) ?? few);
}

export const isColumns = (
  events: readonly TimelineEvent[] | EventColumns,
): events is EventColumns => 'anchors' in events;
