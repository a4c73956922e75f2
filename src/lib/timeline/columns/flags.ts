/**
 * What is told of an event in few words, as one number of 32 bits:
 *
 *     bit 0 open start · 1 open end · 2 throughout · 3 approximate · 4 uncertain · 5 disputed · 6 told
 *         7–8 quad · 9–11 status · 12–13 origin · 14–17 granularity · 18–21 type · 22–31 mentions
 */
import { EVENT_TYPES, type EventType, type QuadClass } from '../../model/event-type.ts';
import type { Origin } from '../../model/diplomatic-event.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import type { Granularity } from '../../model/when.ts';
import { weightOf, type TimelineEvent } from '../timeline-event.ts';

export const FLAG = {
  openStart: 1 << 0,
  openEnd: 1 << 1,
  throughout: 1 << 2,
  approximate: 1 << 3,
  uncertain: 1 << 4,
  disputed: 1 << 5,
  told: 1 << 6,
} as const;

/** Both sides open: it has no date at all. */
export const UNDATED = FLAG.openStart | FLAG.openEnd;
/** Its date is one of EDTF's `?` or `~`. */
export const DOUBTFUL = FLAG.approximate | FLAG.uncertain;

const SHIFT = { quad: 7, status: 9, origin: 12, granularity: 14, type: 18, mentions: 22 } as const;

/** As many mentions or more are written beside the flags. */
export const MANY_MENTIONS = 0x3ff;

const ORIGINS: readonly Origin[] = ['extracted', 'reviewed', 'imported'];
const GRANULARITIES: readonly Granularity[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'interval',
];

/** `type`: null where it is not known. */
export function flagsOf(event: TimelineEvent, type: EventType | null): number {
  return (
    ((event.earliest === null ? FLAG.openStart : 0) |
      (event.latest === null ? FLAG.openEnd : 0) |
      (event.extent === 'throughout' ? FLAG.throughout : 0) |
      (event.approximate ? FLAG.approximate : 0) |
      (event.uncertain ? FLAG.uncertain : 0) |
      (event.disputed === true ? FLAG.disputed : 0) |
      (event.told ? FLAG.told : 0) |
      ((event.quad - 1) << SHIFT.quad) |
      (STATUSES.indexOf(event.status) << SHIFT.status) |
      (ORIGINS.indexOf(event.origin) << SHIFT.origin) |
      (GRANULARITIES.indexOf(event.granularity) << SHIFT.granularity) |
      ((type === null ? 0 : EVENT_TYPES.indexOf(type) + 1) << SHIFT.type) |
      (Math.min(event.mentions, MANY_MENTIONS) << SHIFT.mentions)) >>>
    0
  );
}

/** Whether every number in the flags stands for something. */
export const areFlags = (flags: number): boolean =>
  part(flags, SHIFT.status, 7) < STATUSES.length &&
  part(flags, SHIFT.origin, 3) < ORIGINS.length &&
  part(flags, SHIFT.granularity, 15) < GRANULARITIES.length &&
  part(flags, SHIFT.type, 15) <= EVENT_TYPES.length;

/** Their numbers in the order of the model; of a type one more, 0 where it is not known. */
export const statusNumber = (flags: number): number => part(flags, SHIFT.status, 7);
export const typeNumber = (flags: number): number => part(flags, SHIFT.type, 15);

export const quadIn = (flags: number): QuadClass => (part(flags, SHIFT.quad, 3) + 1) as QuadClass;
export const statusIn = (flags: number): Status =>
  STATUSES[part(flags, SHIFT.status, 7)] ?? 'asserted';
/** As `weightOf` has it of each status. */
const WEIGHTS = Float64Array.from(STATUSES, weightOf);
export const weightIn = (flags: number): number => WEIGHTS[part(flags, SHIFT.status, 7)] ?? 1;
export const originIn = (flags: number): Origin =>
  ORIGINS[part(flags, SHIFT.origin, 3)] ?? 'extracted';
export const granularityIn = (flags: number): Granularity =>
  GRANULARITIES[part(flags, SHIFT.granularity, 15)] ?? 'interval';
export const mentionsIn = (flags: number): number => flags >>> SHIFT.mentions;
/** Null where the type is not known. */
export const typeIn = (flags: number): EventType | null =>
  EVENT_TYPES[part(flags, SHIFT.type, 15) - 1] ?? null;

const part = (flags: number, shift: number, mask: number): number => (flags >>> shift) & mask;
