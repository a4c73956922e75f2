/** What every gesture needs of its element: to hear it, and to know where on it the pointer is. */
export const leftOf = (element: HTMLElement): number => element.getBoundingClientRect().left;

export const offsetIn = (element: HTMLElement, clientX: number): number =>
  clientX - leftOf(element);

export function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  handler: (event: HTMLElementEventMap[K]) => void,
  options?: AddEventListenerOptions,
): () => void {
  element.addEventListener(type, handler, options);
  return () => element.removeEventListener(type, handler, options);
}

/** In a box that lies over the picture and is no part of it. */
export const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-no-gesture]') !== null;
