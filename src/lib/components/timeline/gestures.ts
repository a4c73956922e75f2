/**
 * Hands on the picture, turned into pans and zooms. Plain wheel belongs to the page.
 *
 *     drag, one finger sideways      pan, with inertia
 *     two fingers, Ctrl/⌘ + wheel    zoom at the pointer
 *     Shift + wheel, sideways wheel  pan
 *     double click                   zoom in a step
 */
export interface GestureTarget {
  /** px; positive moves the content to the right. */
  pan(dx: number): void;
  /** `x` in px from the picture's left edge. */
  zoom(factor: number, x: number): void;
}

const DRAG_FROM = 4; // px: less is a click
const WHEEL_LINE = 16; // px
const WHEEL_PAGE = 400; // px
/** So long after a wheel zoom its inertia does not turn into a pan or a scroll. */
const AFTER_ZOOM = 180; // ms
const FRICTION = 0.994; // of the speed remains after 1 ms
const SLOWEST = 0.02; // px/ms
const DOUBLE_CLICK_FACTOR = 2;

interface Finger {
  x: number;
  y: number;
}

/** An attachment: `{@attach gestures(target)}`. */
export const gestures =
  (target: GestureTarget) =>
  (element: HTMLElement): (() => void) => {
    const stops = [
      dragging(element, target),
      wheeling(element, target),
      listen(element, 'dblclick', (event) => {
        if (event.target instanceof Element && event.target.closest('a, button')) return;
        target.zoom(
          event.shiftKey ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR,
          offsetIn(element, event.clientX),
        );
      }),
      // A link would be dragged as a link.
      listen(element, 'dragstart', (event) => event.preventDefault()),
    ];
    return () => stops.forEach((stop) => stop());
  };

function dragging(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let moved = false;
  let travelled = 0;
  let speed = 0;
  let last = 0;
  let gliding = 0;

  const stopGliding = () => cancelAnimationFrame(gliding);

  const down = listen(element, 'pointerdown', (event) => {
    if (event.button !== 0 || event.shiftKey) return;
    stopGliding();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size > 1) return;
    moved = false;
    travelled = 0;
    speed = 0;
    last = event.timeStamp;
  });

  const move = listen(element, 'pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = spreadOf(fingers);
    const dx = event.clientX - finger.x;
    finger.x = event.clientX;
    finger.y = event.clientY;
    travelled += Math.abs(dx);
    if (!moved && travelled < DRAG_FROM && fingers.size < 2) return;
    if (!moved) {
      moved = true;
      element.dataset['dragging'] = '';
      element.setPointerCapture(event.pointerId);
    }
    const after = spreadOf(fingers);
    if (before && after) {
      target.pan(after.middle - before.middle);
      if (before.distance > 8)
        target.zoom(after.distance / before.distance, after.middle - leftOf(element));
      return;
    }
    const elapsed = Math.max(1, event.timeStamp - last);
    last = event.timeStamp;
    speed = 0.7 * (dx / elapsed) + 0.3 * speed;
    target.pan(dx);
  });

  const end = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    delete element.dataset['dragging'];
    const rested = event.timeStamp - last > 60;
    if (moved && !rested && event.type === 'pointerup' && !prefersStillness())
      gliding = glide(speed, target, (frame) => (gliding = frame));
  };

  // The click that ends a drag opens nothing.
  const click = (event: MouseEvent) => {
    if (!moved) return;
    moved = false;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('click', click, true);

  const stops = [
    down,
    move,
    listen(element, 'pointerup', end),
    listen(element, 'pointercancel', end),
    listen(element, 'wheel', stopGliding),
    () => element.removeEventListener('click', click, true),
    stopGliding,
  ];
  return () => stops.forEach((stop) => stop());
}

function wheeling(element: HTMLElement, target: GestureTarget): () => void {
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
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : dy)) return;
      event.preventDefault();
      target.pan(-sideways);
    },
    { passive: false },
  );
}

/** One notch of a mouse and one push on a trackpad differ by two orders of magnitude: their logarithms don't. */
const damped = (delta: number): number =>
  Math.sign(delta) * 14 * Math.log2(1 + Math.abs(delta) / 4);

function glide(speed: number, target: GestureTarget, onFrame: (frame: number) => void): number {
  let at: number | null = null;
  const step = (now: number) => {
    const elapsed = Math.min(64, at === null ? 16 : now - at);
    at = now;
    target.pan(speed * elapsed);
    speed *= Math.pow(FRICTION, elapsed);
    if (Math.abs(speed) > SLOWEST) onFrame(requestAnimationFrame(step));
  };
  return requestAnimationFrame(step);
}

function spreadOf(fingers: ReadonlyMap<number, Finger>): {
  readonly middle: number;
  readonly distance: number;
} | null {
  const [a, b] = [...fingers.values()];
  return a && b ? { middle: (a.x + b.x) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) } : null;
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const leftOf = (element: HTMLElement): number => element.getBoundingClientRect().left;

const offsetIn = (element: HTMLElement, clientX: number): number => clientX - leftOf(element);

function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  handler: (event: HTMLElementEventMap[K]) => void,
  options?: AddEventListenerOptions,
): () => void {
  element.addEventListener(type, handler, options);
  return () => element.removeEventListener(type, handler, options);
}
