/** What a hand or a key on the overview strip makes of the window. */
import { DAY, ms, type Ms } from '#lib/model/units.ts';

interface Window {
  readonly from: Ms;
  readonly to: Ms;
}

/** What is held: an end of the window, or all of it. */
export type Grip = 'from' | 'to' | 'whole';

const SHORTEST = DAY;
/** Steps of an arrow key over the whole strip. */
const STEPS = 120;
const LARGE = 10; // steps of the page keys

/** The window after its grip has been moved by `shift` ms; never outside the strip, never shorter than a day. */
export function draggedWindow(window: Window, grip: Grip, shift: number, strip: Window): Window {
  const { from, to } = window;
  if (grip === 'from')
    return { from: ms(between(strip.from, from + shift, to - SHORTEST)), to: window.to };
  if (grip === 'to') return { from, to: ms(between(from + SHORTEST, to + shift, strip.to)) };
  const moved = between(
    Math.min(strip.from, from),
    from + shift,
    Math.max(strip.to, to) - (to - from),
  );
  return { from: ms(moved), to: ms(moved + (to - from)) };
}

/** The window moved to have `at` in its middle, or as near to that as the strip lets it. */
export const windowAt = (window: Window, at: number, strip: Window): Window =>
  draggedWindow(window, 'whole', at - (window.from + window.to) / 2, strip);

/** How far a key moves an end, in ms; null where it is none of the slider's keys. */
export function shiftOfKey(
  key: string,
  end: 'from' | 'to',
  window: Window,
  strip: Window,
): number | null {
  const step = Math.max(DAY, Math.round((strip.to - strip.from) / STEPS / DAY) * DAY);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'PageDown':
      return -LARGE * step;
    case 'PageUp':
      return LARGE * step;
    case 'Home':
      return strip.from - window[end];
    case 'End':
      return strip.to - window[end];
    default:
      return null;
  }
}

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));
