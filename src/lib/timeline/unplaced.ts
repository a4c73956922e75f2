/**
 * Events that are in view, though the window says nothing of when: they begin before it, end after
 * it, and lie anywhere in between. Their lane counts them; a bar from edge to edge would tell no more.
 *
 *          ├──── window ────┤
 *     ░░░░░░▒▒▒▒▒            its end is seen: drawn
 *     ░░░░░░░░░░░░░░░░░▒▒    unplaced
 *     ──────████████████──   known to go on all the while: drawn
 */
import { ms } from '../model/units.ts';
import { anchorOf, bySeverity, type TimelineEvent } from './timeline-event.ts';
import type { Viewport } from './viewport.ts';

export interface Unplaced {
  readonly count: number;
  /** All of them, the most severe first; absent where there are too many to be listed. */
  readonly members?: readonly TimelineEvent[];
}

/**
 * Whoever looks closer at a day still sees what is known to the day, until the window is shorter
 * than this share of it.
 */
const SHORTEST_SHARE = 1 / 4;
const MOST_MEMBERS = 100; // events

export const NONE_UNPLACED: Unplaced = { count: 0, members: [] };

/** `event` is in view. */
export function isUnplaced(
  event: TimelineEvent,
  { from, to }: Pick<Viewport, 'from' | 'to'>,
): boolean {
  const { earliest, latest, extent } = event;
  const anchor = anchorOf(event) ?? ms(from);
  if (anchor >= from && anchor < to) return false;
  if (earliest === null || latest === null) return true;
  const goesOn = extent === 'throughout';
  return !goesOn && latest > to && to - from < (latest - earliest) * SHORTEST_SHARE;
}

/** `known`: as many of the `count` as were looked at. */
export function unplacedOf(count: number, known: readonly TimelineEvent[]): Unplaced {
  if (count === 0) return NONE_UNPLACED;
  return known.length < count || count > MOST_MEMBERS
    ? { count }
    : { count, members: known.toSorted(bySeverity) };
}
