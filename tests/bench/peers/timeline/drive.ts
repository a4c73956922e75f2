/** What every peer page has in common: the measured interface, and a wheel and a drag for those that have none of their own. */
import type { Driven } from '../../timeline/driven.ts';

export const stage = (): HTMLElement => document.querySelector<HTMLElement>('#stage')!;

export interface Peer {
  prepare(this: void, size: number): void | Promise<void>;
  draw(this: void, element: HTMLElement): void | Promise<void>;
  window(this: void): readonly [number, number];
}

export function present({ prepare, draw, window: shown }: Peer): void {
  const bench: Driven = {
    prepare,
    async create() {
      const start = performance.now();
      await draw(stage());
      await new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done())),
      );
      return { first: performance.now() - start };
    },
    window: shown,
    stage() {
      const { left, top, width, height } = stage().getBoundingClientRect();
      return { x: left + width * 0.4, y: top + height / 2 };
    },
  };
  Object.assign(window, { bench });
}

/** Wheel zooms at the pointer, a drag pans; `show` is the peer's own way to another window. */
export function drive(
  element: HTMLElement,
  shown: () => readonly [number, number],
  show: (from: number, to: number) => void,
): void {
  const own = { capture: true, passive: false } as const;
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      const { left, width } = element.getBoundingClientRect();
      const [from, to] = shown();
      const at = from + ((event.clientX - left) / width) * (to - from);
      const factor = 2 ** (Math.sign(event.deltaY) * 0.3);
      show(at - (at - from) * factor, at + (to - at) * factor);
    },
    own,
  );
  let last: number | null = null;
  element.addEventListener('mousedown', ({ clientX }) => (last = clientX), true);
  addEventListener('mouseup', () => (last = null), true);
  addEventListener(
    'mousemove',
    ({ clientX }) => {
      if (last === null) return;
      const [from, to] = shown();
      const shift = ((last - clientX) / element.clientWidth) * (to - from);
      last = clientX;
      show(from + shift, to + shift);
    },
    true,
  );
}
