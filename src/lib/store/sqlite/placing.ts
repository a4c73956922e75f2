/** Where an event lies on the axis of whole milliseconds, with numbers for what is open, so that one SQL text serves every window. */
import type { When } from '../../model/when.ts';

/** Beyond any date that JavaScript can hold (±8.64e15 ms), and still exact as a number. */
const OPEN = 9_000_000_000_000_000; // ms
/** Outside even a window that is open at one end. */
export const NOWHERE = OPEN + 1; // ms
const ANYWHERE = Number.MAX_SAFE_INTEGER; // ms

export interface Placing {
  /** Inclusive. */
  readonly starts: number;
  /** Exclusive. */
  readonly ends: number;
  /** The instant that orders events: the start; the end where the start is open; undated last. */
  readonly anchor: number;
}

export function placingOf(when: When): Placing {
  const { earliest, latest } = when;
  if (earliest === null && latest === null)
    return { starts: NOWHERE, ends: -NOWHERE, anchor: NOWHERE };
  return {
    starts: earliest ?? -OPEN,
    ends: latest ?? OPEN,
    anchor: earliest ?? latest ?? NOWHERE,
  };
}

/** Both bounds of a window, null = open: an event is in view where `starts < to` and `ends > from`. */
export const windowOf = (from: number | null, to: number | null) => ({
  from: from ?? -ANYWHERE,
  to: to ?? ANYWHERE,
});
