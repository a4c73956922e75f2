/**
 * Tells which event of the stream is being read, from the page's scroll, and scrolls back to where
 * the stream begins. Knows how the page is laid out: what covers the stream, and where it is free.
 */
import { readingLine } from '#lib/timeline/reading.ts';

export interface Parts {
  /** Stays in sight above the stream, or beside it. */
  readonly timeline: HTMLElement;
  /** Above the stream; while an event is open it stays in sight. */
  readonly panel: HTMLElement;
  readonly list: HTMLElement;
}

export interface ScrollFollower {
  /** The reader has left the beginning of the stream. */
  hasReadOn(): boolean;
  /** After the next drawing: the stream's first event comes to the reading line, where the reader had left it. */
  toBeginning(): void;
  end(): void;
}

export function followScroll(parts: Parts, onread: (id: string) => void): ScrollFollower {
  const { timeline, list } = parts;
  const head = timeline.querySelector<HTMLElement>('[data-head]');
  let frame = 0;

  // The styles of the page let it scroll so far before it stays.
  const measure = () => {
    const { top, height } = timeline.getBoundingClientRect();
    const bottom = head?.getBoundingClientRect().bottom ?? top;
    write('--head', bottom - top);
    write('--height', height);
  };
  const write = (name: string, length: number) => {
    const value = `${Math.round(length)}px`;
    if (timeline.style.getPropertyValue(name) !== value) timeline.style.setProperty(name, value);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(timeline);
  if (head) observer.observe(head);

  const read = () => {
    const { left } = list.getBoundingClientRect();
    const top = coverOf(parts);
    const page = document.documentElement;
    const line = readingLine({
      top,
      height: innerHeight - top,
      below: page.scrollHeight - page.clientHeight - scrollY,
    });
    const item = document.elementFromPoint(left + 8, line)?.closest<HTMLElement>('[data-item]');
    if (item?.dataset['item'] !== undefined) onread(item.dataset['item']);
  };
  const onscroll = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(read);
  };
  addEventListener('scroll', onscroll, { passive: true });

  const hasReadOn = () => list.getBoundingClientRect().top < coverOf(parts);
  return {
    hasReadOn,
    toBeginning() {
      if (!hasReadOn()) return;
      requestAnimationFrame(() =>
        scrollTo({
          top: scrollY + list.getBoundingClientRect().top - coverOf(parts),
          behavior: 'instant',
        }),
      );
    },
    end() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      removeEventListener('scroll', onscroll);
    },
  };
}

/** Down to where the stream is hidden by what stays in sight, in px of the screen. */
function coverOf({ timeline, panel, list }: Parts): number {
  const column = list.getBoundingClientRect();
  const over = [timeline, panel].filter((part) => {
    const { left, right, top } = part.getBoundingClientRect();
    const stays = ['sticky', 'fixed'].includes(getComputedStyle(part).position);
    return stays && top <= 0 && left < column.right && right > column.left;
  });
  return Math.max(0, ...over.map((part) => part.getBoundingClientRect().bottom));
}
