/**
 * The stream beside the timeline: from which event on it is listed, and how it and the window lead
 * each other. The reader's scroll moves the window; a window moved by hand takes the stream along.
 */
import { createContext } from 'svelte';
import { inStreamOrder, passageOf } from '../timeline/stream-order.ts';
import { anchorOf, type TimelineEvent } from '../timeline/timeline-event.ts';
import type { ClosedWindow, TimelineState } from './timeline-state.svelte.ts';

export class StreamState {
  readonly #timeline: TimelineState;
  /** The window that the list began with. */
  #base: ClosedWindow;
  /** The list goes on after its window, because the reader did. */
  continued: boolean = $state(false);
  /** So many events before the window are listed too, because the reader asked for them. */
  #before = $state(0);
  #at = -1;
  readonly order;
  readonly passage;
  /** The events from `first` on, whether or not they are of the window. */
  readonly listed;
  readonly #placeOf;

  constructor(
    timeline: TimelineState,
    events: () => readonly TimelineEvent[],
    start: ClosedWindow,
  ) {
    this.#timeline = timeline;
    this.#base = $state.raw(start);
    this.order = $derived(inStreamOrder(events()));
    this.passage = $derived(passageOf(this.order, this.#base));
    this.listed = $derived(
      this.order.slice(this.first, this.continued ? undefined : this.passage.to),
    );
    this.#placeOf = $derived<ReadonlyMap<string, number>>(placesIn(this.order));
  }

  /** Index in `order` of the first event listed. */
  get first(): number {
    return Math.max(0, this.passage.from - this.#before);
  }

  /** Under way at the beginning, and listed before it. */
  get carried(): readonly TimelineEvent[] {
    return this.passage.carried.filter(({ id }) => (this.#placeOf.get(id) ?? 0) < this.first);
  }

  earlier(count: number): void {
    this.#before += count;
  }

  /** Lists from the window's beginning. */
  begin(window: ClosedWindow): void {
    this.#base = window;
    this.#before = 0;
    this.#at = -1;
    this.continued = false;
    this.#timeline.reading = null;
  }

  /** The event at the reading line, after a scroll. */
  read(id: string): void {
    const at = this.#placeOf.get(id) ?? -1;
    const event = this.order[at];
    if (!event || at === this.#at) return;
    const direction = at < this.#at ? 'back' : 'on';
    this.#at = at;
    this.continued = true;
    const anchor = anchorOf(event);
    // What is only known to lie before some day is nowhere in particular.
    if (event.earliest === null || anchor === null) return;
    this.#timeline.reading = anchor;
    this.#timeline.follow(anchor, direction);
  }

  /** A window that was moved by hand: whether the list began anew with it. */
  take(window: ClosedWindow, atTop: boolean): boolean {
    const reading = this.#timeline.reading;
    const kept = reading !== null && reading >= window.from && reading < window.to;
    if (kept && !atTop) return false;
    this.begin(window);
    return true;
  }
}

const placesIn = (order: readonly TimelineEvent[]): ReadonlyMap<string, number> =>
  new Map(order.map(({ id }, at) => [id, at]));

export const [getStream, setStream] = createContext<StreamState>();
