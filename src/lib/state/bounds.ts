/** How far a reader can move: all events and what the address shows, with as much empty time on either side. */
import { DAY, MINUTE, ms, type Ms } from '../model/units.ts';
import { ALL_TIME, type ViewportBounds } from '../timeline/viewport.ts';

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

const LEAST_MARGIN = 400 * DAY;
const SHORTEST = ms(30 * MINUTE);

export function boundsAround(extent: Window, shown: Window): ViewportBounds {
  const from = Math.min(extent.from, shown.from);
  const to = Math.max(extent.to, shown.to);
  const margin = Math.max(LEAST_MARGIN, (to - from) / 2);
  return {
    from: ms(Math.max(ALL_TIME.from, from - margin)),
    to: ms(Math.min(ALL_TIME.to, to + margin)),
    shortest: SHORTEST,
  };
}
