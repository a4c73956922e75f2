/** The page that is measured: Demarche's own timeline over events made in the page. */
import '#lib/components/ui/theme.css';
import '#lib/components/ui/base.css';
import { flushSync, mount } from 'svelte';
import { buildIndex } from '#lib/state/build-index.ts';
import { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import { ms } from '#lib/model/units.ts';
import { keptOf } from '#lib/filter/columns-filter.ts';
import { indexTimeline, type TimelineIndex } from '#lib/timeline/layout.ts';
import { buffersOf, packIndex } from '#lib/timeline/packed-index.ts';
import type { StoredColumns } from '#lib/timeline/columns/stored-columns.ts';
import { DYADS, END, madeEvents, START } from '../made-events.ts';
import type { Driven } from '../driven.ts';
import Bench from './Bench.svelte';
import { shown } from './shown.svelte.ts';

const OPTIONS = { dyads: DYADS, actors: [] };
const WINDOW = { from: ms(START), to: ms(END) };

let stored: StoredColumns;
let whole: TimelineIndex;

// The page without its events is there before them, as it is while they are under way.
shown.index = indexTimeline({ ...OPTIONS, events: [] });
const timeline = new TimelineState(
  () => shown.index!,
  () => WINDOW,
  WINDOW,
);
mount(Bench, { target: document.querySelector('#stage')!, props: { timeline } });

const bench: Driven = {
  async prepare(size) {
    stored = madeEvents(size);
    // A peer's code is all there by now.
    await import('#lib/components/timeline/CanvasDrawing.svelte');
  },
  async create() {
    const start = performance.now();
    whole = await buildIndex(stored, OPTIONS);
    const built = performance.now();
    shown.index = whole;
    flushSync();
    while (!document.querySelector('[data-stage] :is(canvas, svg path)'))
      await new Promise(requestAnimationFrame);
    await painted();
    return { first: performance.now() - start, build: built - start };
  },
  window: () => [timeline.view.from, timeline.view.to],
  stage: () => {
    const { left, top, width } = document.querySelector('[data-stage]')!.getBoundingClientRect();
    return { x: left + width * 0.4, y: top + 180, zoomKey: 'Control' };
  },
  /** Bytes of columns and index beside the words, an event. */
  bytesPerEvent() {
    const { columns } = whole;
    const words = columns.texts!.bytes.buffer;
    const packed = packIndex(whole, { ...columns, texts: columns.texts! });
    const bytes = [...buffersOf(packed)].reduce((sum, { byteLength }) => sum + byteLength, 0);
    return (bytes - words.byteLength) / columns.size;
  },
  async filter() {
    const start = performance.now();
    const kept = keptOf(whole.columns, { status: ['asserted'] });
    shown.index = indexTimeline({ ...OPTIONS, events: whole.columns, kept, byEnd: whole.byEnd });
    flushSync();
    await painted();
    return performance.now() - start;
  },
  async search() {
    const start = performance.now();
    const kept = keptOf(whole.columns, { q: 'fleet sanctions' });
    shown.index = indexTimeline({ ...OPTIONS, events: whole.columns, kept, byEnd: whole.byEnd });
    flushSync();
    await painted();
    return performance.now() - start;
  },
};
Object.assign(window, { bench });

/** Two frames later what was asked for is on screen. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
