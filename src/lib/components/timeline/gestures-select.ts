/** Shift + drag with a mouse or a pen selects a range. A finger has no Shift, and sideways it pans. */
import type { GestureTarget } from './gestures.ts';
import { isElsewhere, listen, offsetIn } from './gestures-listen.ts';

const SELECT_FROM = 4; // px: less is a click

export function selecting(element: HTMLElement, target: GestureTarget): () => void {
  let start: number | null = null;
  let selected = false;

  const stops = [
    listen(element, 'pointerdown', (event) => {
      selected = false;
      if (event.button !== 0 || !event.shiftKey || event.pointerType === 'touch') return;
      if (isElsewhere(event.target)) return;
      start = offsetIn(element, event.clientX);
    }),
    // Shift and a click select the page's text as far as the pointer.
    listen(element, 'mousedown', (event) => {
      if (event.shiftKey) event.preventDefault();
    }),
    listen(element, 'pointermove', (event) => {
      if (start === null) return;
      const x = offsetIn(element, event.clientX);
      if (!selected && Math.abs(x - start) < SELECT_FROM) return;
      if (!selected) element.setPointerCapture(event.pointerId);
      selected = true;
      target.select(start, x);
    }),
    listen(element, 'pointerup', () => (start = null)),
    listen(element, 'pointercancel', () => (start = null)),
    // The click that ends a selection opens nothing.
    listen(
      element,
      'click',
      (event) => {
        if (!selected) return;
        selected = false;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    ),
  ];
  return () => stops.forEach((stop) => stop());
}
