/**
 * Hands on the picture, turned into pans, zooms and ranges. Plain wheel belongs to the page.
 *
 *     drag, one finger sideways      pan, with inertia
 *     two fingers, Ctrl/⌘ + wheel    zoom at the pointer
 *     Shift + wheel, sideways wheel  pan
 *     double click                   zoom in a step, with Shift out
 *     Shift + drag                   select a range
 */
import { dragging } from './gestures-drag.ts';
import { listen, offsetIn } from './gestures-listen.ts';
import { selecting } from './gestures-select.ts';
import { wheeling } from './gestures-wheel.ts';

/** Every `x` in px from the picture's left edge. */
export interface GestureTarget {
  /** px; positive moves the content to the right. */
  pan(dx: number): void;
  zoom(factor: number, x: number): void;
  /** From where the hand came down to where it is. */
  select(x0: number, x1: number): void;
  /** A plain wheel passed over the picture: the page scrolls. */
  plainWheel(): void;
}

const DOUBLE_CLICK_FACTOR = 2;

/** An attachment: `{@attach gestures(target)}`. */
export const gestures =
  (target: GestureTarget) =>
  (element: HTMLElement): (() => void) => {
    const stops = [
      dragging(element, target),
      selecting(element, target),
      wheeling(element, target),
      listen(element, 'dblclick', (event) => {
        if (event.target instanceof Element && event.target.closest('a, button, [data-no-gesture]'))
          return;
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
