/**
 * Where the axis is marked: a unit with a label each, and above it the context that the labels
 * leave out (the year of "Oct", the day of "09:00"). UTC throughout. Words are put in elsewhere.
 *
 *     │Oct   │Nov   │Dec   │Jan   │Feb       unit
 *     │2015                │2016             context
 */
import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import { DAY, HOUR, MINUTE, ms, type Ms, type Px } from '../model/units.ts';
import { msPerPx, timeToPx, type Viewport } from './viewport.ts';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century';

export interface Tick {
  readonly at: Ms;
  readonly x: Px;
  readonly unit: TickUnit;
  /** A new context begins here: the line is drawn stronger. */
  readonly major: boolean;
}

export interface TickContext {
  readonly at: Ms;
  /** Left edge of its label: where the context begins, or the edge of the screen. */
  readonly x: Px;
  /** Where the next one begins. */
  readonly end: Px;
  readonly unit: TickUnit;
}

export interface Ticks {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  readonly contexts: readonly TickContext[];
}

interface Step {
  readonly unit: TickUnit;
  readonly interval: TimeInterval;
  /** Of one step, on average. */
  readonly duration: number;
  /** Room its widest label needs, in px. */
  readonly room: number;
  readonly context: TickUnit | null;
}

const YEAR = 365.2425 * DAY;

const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((n) => step('minute', every(utcMinute, n), n * MINUTE, 48, 'day')),
  ...[1, 3, 6, 12].map((n) => step('hour', every(utcHour, n), n * HOUR, 48, 'day')),
  step('day', utcDay, DAY, 30, 'month'),
  step('day', utcDay.filter(isOddDay), 2 * DAY, 30, 'month'),
  // Sevenths of a month that never crowd the first of the next.
  step(
    'day',
    utcDay.filter((date) => [1, 8, 15, 22].includes(date.getUTCDate())),
    7 * DAY,
    30,
    'month',
  ),
  step('month', utcMonth, YEAR / 12, 36, 'year'),
  step('month', every(utcMonth, 3), YEAR / 4, 36, 'year'),
  ...[1, 2, 5, 10, 20, 50].map((n) => step('year', every(utcYear, n), n * YEAR, 44, null)),
  ...[100, 200, 500, 1000].map((n) => step('century', every(utcYear, n), n * YEAR, 44, null)),
];

const CONTEXT: Partial<Record<TickUnit, CountableTimeInterval>> = {
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};

/** The finest steps whose labels still have room. */
export function layoutTicks(view: Viewport): Ticks {
  const scale = msPerPx(view);
  const chosen = STEPS.find(({ duration, room }) => duration / scale >= room) ?? STEPS.at(-1);
  if (!chosen) throw new RangeError('tick steps: none');
  const context = chosen.context && CONTEXT[chosen.context];
  const ticks = chosen.interval
    .range(chosen.interval.ceil(new Date(Math.ceil(view.from))), new Date(Math.ceil(view.to)))
    .map((date): Tick => ({
      at: ms(date.getTime()),
      x: timeToPx(view, date.getTime()),
      unit: chosen.unit,
      major: context ? context.floor(date).getTime() === date.getTime() : false,
    }));
  return {
    unit: chosen.unit,
    ticks,
    contexts: context ? contexts(view, context, chosen.context) : [],
  };
}

/** 1, 3, 5 … but not a last day beside the first of the next month. */
function isOddDay(date: Date): boolean {
  const day = date.getUTCDate();
  const isLast = utcDay.offset(date, 1).getUTCDate() === 1;
  return day % 2 === 1 && !isLast;
}

function contexts(view: Viewport, interval: CountableTimeInterval, unit: TickUnit): TickContext[] {
  const starts = interval.range(interval.floor(new Date(view.from)), new Date(Math.ceil(view.to)));
  return starts.map((date) => ({
    at: ms(date.getTime()),
    x: timeToPx(view, Math.max(date.getTime(), view.from)),
    end: timeToPx(view, Math.min(interval.offset(date, 1).getTime(), view.to)),
    unit,
  }));
}

function step(
  unit: TickUnit,
  interval: TimeInterval,
  duration: number,
  room: number,
  context: TickUnit | null,
): Step {
  return { unit, interval, duration, room, context };
}

function every(interval: CountableTimeInterval, n: number): TimeInterval {
  const stepped = interval.every(n);
  if (!stepped) throw new RangeError(`tick step: ${n}`);
  return stepped;
}
