/** One finger or the mouse pans, with inertia; two fingers zoom about their middle and pan with it. */
import type { GestureTarget } from './gestures.ts';
import { isElsewhere, leftOf, listen } from './gestures-listen.ts';

const DRAG_FROM = 4; // px: less is a click
const FRICTION = 0.994; // of the speed remains after 1 ms
const SLOWEST = 0.02; // px/ms
const RESTED = 60; // ms without a move: the hand has stopped before it let go

interface Finger {
  x: number;
  y: number;
}

export function dragging(element: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let moved = false;
  let travelled = 0;
  let speed = 0;
  let last = 0;
  let gliding = 0;

  const stopGliding = () => cancelAnimationFrame(gliding);

  const down = listen(element, 'pointerdown', (event) => {
    if (event.button !== 0 || event.shiftKey || isElsewhere(event.target)) return;
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
    const rested = event.timeStamp - last > RESTED;
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

  const stops = [
    down,
    move,
    listen(element, 'click', click, { capture: true }),
    listen(element, 'pointerup', end),
    listen(element, 'pointercancel', end),
    listen(element, 'wheel', stopGliding),
    stopGliding,
  ];
  return () => stops.forEach((stop) => stop());
}

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
