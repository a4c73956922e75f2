/**
 * The window of a viewport as an address says it: `2015-10-01..2016-06-30`, whole days, or minutes
 * where it is too short for days. Always both ends, so that one window has one text.
 */
import type { Issue } from '../model/issue.ts';
import { DAY, MINUTE, ms, type Ms } from '../model/units.ts';
import type { Interval } from '../timeline/timeline-event.ts';
import type { Viewport } from '../timeline/viewport.ts';
import { isIssue, parseDatePath } from './date-path.ts';

/** Shorter windows are told in minutes. */
const SHORTEST_IN_DAYS = 4 * DAY;
const FIRST = ms(-62_167_219_200_000);
const LAST = ms(253_402_300_800_000);

export function parseTimeWindow(text: string): Interval | Issue {
  const range = parseDatePath(text, { minutes: true });
  return isIssue(range) ? range : { from: range.from, to: range.to };
}

/** Exact for whole days and minutes within the years 0000 to 9999; anything else is widened to them. */
export function formatTimeWindow({ from, to }: Interval): string {
  const days = (from === null || from % DAY === 0) && (to === null || to % DAY === 0);
  const write = days ? isoDay : isoMinute;
  const grain = days ? DAY : MINUTE;
  const start = from === null ? 'earliest' : write(within(Math.floor(from / grain) * grain));
  const end = to === null ? 'latest' : write(within(Math.ceil(to / grain) * grain - grain));
  return `${start}..${end}`;
}

/** What a viewport shows, rounded to what its address can say. */
export function windowOfViewport(view: Pick<Viewport, 'from' | 'to'>): {
  readonly from: Ms;
  readonly to: Ms;
} {
  const grain = view.to - view.from >= SHORTEST_IN_DAYS ? DAY : MINUTE;
  const from = Math.round(view.from / grain) * grain;
  return { from: ms(from), to: ms(Math.max(Math.round(view.to / grain) * grain, from + grain)) };
}

const within = (time: number): number => Math.max(FIRST, Math.min(time, LAST - MINUTE));

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const isoMinute = (time: number): string => new Date(time).toISOString().slice(0, 16);
