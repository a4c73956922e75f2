/** With Ctrl or ⌘ the wheel zooms, sideways or with Shift it pans. Plain, it belongs to the page. */
import type { GestureTarget } from './gestures.ts';
import { listen, offsetIn } from './gestures-listen.ts';

const WHEEL_LINE = 16; // px
const WHEEL_PAGE = 400; // px
/** So long after a wheel zoom its inertia does not turn into a pan or a scroll. */
const AFTER_ZOOM = 180; // ms

export function wheeling(element: HTMLElement, target: GestureTarget): () => void {
  let zoomedAt = -Infinity;
  return listen(
    element,
    'wheel',
    (event) => {
      const unit = [1, WHEEL_LINE, WHEEL_PAGE][event.deltaMode] ?? 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoomedAt = event.timeStamp;
        target.zoom(Math.pow(2, -damped(dy) / 100), offsetIn(element, event.clientX));
        return;
      }
      if (event.timeStamp - zoomedAt < AFTER_ZOOM) {
        event.preventDefault();
        return;
      }
      const sideways = event.shiftKey && dx === 0 ? dy : dx;
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : dy)) {
        target.plainWheel();
        return;
      }
      event.preventDefault();
      target.pan(-sideways);
    },
    { passive: false },
  );
}

/** One notch of a mouse and one push on a trackpad differ by two orders of magnitude: their logarithms don't. */
const damped = (delta: number): number =>
  Math.sign(delta) * 14 * Math.log2(1 + Math.abs(delta) / 4);
