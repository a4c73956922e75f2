/** The windows that the buttons lead to: so they are links, and work without scripts. */
import { DAY, ms, type Ms } from '#lib/model/units.ts';

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

export interface WindowSteps {
  readonly earlier: Window;
  readonly later: Window;
  readonly in: Window;
  readonly out: Window;
  readonly fit: Window;
}

const FIT_MARGIN = 0.04; // of the span

/** Whole days, at least one. */
export function stepsFrom({ from, to }: Window, extent: Window): WindowSteps {
  const half = (to - from) / 2;
  const quarter = half / 2;
  const margin = Math.max(DAY, (extent.to - extent.from) * FIT_MARGIN);
  return {
    earlier: days(from - half, to - half),
    later: days(from + half, to + half),
    in: days(from + quarter, to - quarter),
    out: days(from - half, to + half),
    fit: days(extent.from - margin, extent.to + margin),
  };
}

function days(from: number, to: number): Window {
  const start = Math.floor(from / DAY) * DAY;
  return { from: ms(start), to: ms(Math.max(start + DAY, Math.ceil(to / DAY) * DAY)) };
}

/** What an event's own page shows: the usual window where the event is in it, else the time around it. */
export function windowAroundEvent(
  { earliest, latest }: { readonly earliest: Ms | null; readonly latest: Ms | null },
  usual: Window,
): Window {
  if (earliest === null && latest === null) return usual;
  if ((earliest ?? -Infinity) < usual.to && (latest ?? Infinity) > usual.from) return usual;
  const half = (usual.to - usual.from) / 2;
  const at = earliest ?? latest ?? usual.from;
  return days(at - half, at + half);
}
