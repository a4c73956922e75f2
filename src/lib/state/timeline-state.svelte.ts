/**
 * The timeline on screen: which piece of time, which event is open, which has the keyboard's focus.
 * Whoever draws it reads `index` and `shown`; gestures and keys call the verbs; the address is
 * written by the page once a movement has settled.
 */
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Ms } from '../model/units.ts';
import {
  indexTimeline,
  type TimelineData,
  type TimelineIndex,
  type TimelineView,
} from '../timeline/layout.ts';
import { anchorOf, spanOf, type Interval, type TimelineEvent } from '../timeline/timeline-event.ts';
import { followReading, type Direction } from '../timeline/reading.ts';
import {
  clamp,
  durationOf,
  fit,
  panBy,
  resize,
  viewport,
  zoomAt,
  type Viewport,
  type ViewportBounds,
} from '../timeline/viewport.ts';
import { windowOfViewport } from '../url/time-window.ts';
import { boundsAround } from './bounds.ts';

export interface ClosedWindow {
  readonly from: Ms;
  readonly to: Ms;
}

/** Until the screen is measured, and on the server. */
const UNMEASURED = 860; // px
export const ZOOM_STEP = 2; // times

/** Who moves the window: a gesture, a key or a button; or the reader's way through the stream. */
export type Mover = 'hand' | 'stream';

export class TimelineState {
  readonly #data: () => TimelineData | TimelineIndex;
  readonly #extent: () => ClosedWindow;
  #view: Viewport;
  /** What the reader sees as settled: the address, the list and the announcement follow it. */
  settled: ClosedWindow;
  highlight: Interval | null = $state.raw(null);
  selected: string | null = $state.raw(null);
  /** The one tab stop: the event last reached by keyboard. */
  focused: string | null = $state.raw(null);
  /** The lane in which it was reached, as it may lie in several. */
  focusedLane: string | null = $state.raw(null);
  /** Where in the stream the reader is; null before they have read on. Drawn as a cursor. */
  reading: Ms | null = $state.raw(null);
  /** Keys of the lanes that the reader has folded or opened; the others are as they come. */
  readonly lanesTurned: SvelteMap<string, 'folded' | 'open'> = new SvelteMap();
  readonly index;
  readonly #bounds;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #mover: Mover = 'hand';
  /** Called when a movement has come to rest. */
  onsettle: (window: ClosedWindow, mover: Mover) => void = () => {};

  /** `data`: events, or their index where it was built elsewhere. */
  constructor(
    data: () => TimelineData | TimelineIndex,
    extent: () => ClosedWindow,
    start: ClosedWindow,
  ) {
    this.#data = data;
    this.#extent = extent;
    this.#view = $state.raw(viewport(start.from, start.to, UNMEASURED));
    this.settled = $state.raw(start);
    this.index = $derived(indexOf(this.#data()));
    this.#bounds = $derived<ViewportBounds>(boundsAround(this.#extent(), this.settled));
  }

  get view(): Viewport {
    return this.#view;
  }

  get extent(): ClosedWindow {
    return this.#extent();
  }

  /** What a picture of it shows, at whatever width. */
  get shown(): TimelineView {
    return { viewport: this.#view, highlight: this.highlight, selected: this.selected };
  }

  event(id: string): TimelineEvent | undefined {
    const { columns } = this.index;
    const place = columns.placeOf(id);
    return place === null ? undefined : columns.event(place);
  }

  measure(width: number): void {
    this.#view = resize(this.#view, width);
  }

  /** Shows a window at once, without telling the address: it is where the window comes from. */
  show(window: ClosedWindow): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#view = viewport(window.from, window.to, this.#view.width);
    this.settled = window;
  }

  pan(dx: number): void {
    this.#move(panBy(this.#view, dx, this.#bounds));
  }

  /** `x` in px; without it the focused event stays where it is, or the middle. */
  zoom(factor: number, x?: number): void {
    this.#move(zoomAt(this.#view, x ?? this.#pivot(), factor, this.#bounds));
  }

  fitAll(): void {
    const { from, to } = this.extent;
    this.#move(fit(this.#view, from, to));
  }

  /** A deliberate step to another window, which the address follows like any movement. */
  go(window: ClosedWindow): void {
    this.#move(clamp(viewport(window.from, window.to, this.#view.width), this.#bounds));
  }

  /** Moves no further than needed for the event to be well inside the window. */
  reveal(event: TimelineEvent): void {
    const span = spanOf(event);
    const { from, to } = this.#view;
    if (!span || (span.from < to && span.to > from)) return;
    const at = anchorOf(event) ?? from;
    const half = durationOf(this.#view) / 2;
    this.#move(clamp(viewport(at - half, at + half, this.#view.width), this.#bounds));
  }

  /** Keeps what is being read in the window. A hand on the timeline comes first, until it rests. */
  follow(at: Ms, direction: Direction): void {
    if (this.#resting !== undefined && this.#mover === 'hand') return;
    this.#move(followReading(this.#view, at, direction, this.#bounds), 'stream');
  }

  #pivot(): number {
    const { from, to, width } = this.#view;
    const event = this.focused === null ? undefined : this.event(this.focused);
    const at = event && anchorOf(event);
    return at != null && at >= from && at < to ? ((at - from) / (to - from)) * width : width / 2;
  }

  #move(next: Viewport, mover: Mover = 'hand'): void {
    if (next === this.#view) return;
    this.#view = next;
    this.#mover = mover;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST);
  }

  #rest(): void {
    this.#resting = undefined;
    const window = windowOfViewport(this.#view);
    this.settled = window;
    this.onsettle(window, this.#mover);
  }
}

const indexOf = (data: TimelineData | TimelineIndex): TimelineIndex =>
  'lanes' in data ? data : indexTimeline(data);

/** So long nothing moves before a movement counts as over. */
const REST = 250; // ms

export const [getTimeline, setTimeline] = createContext<TimelineState>();
