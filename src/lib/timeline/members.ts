/** Which events a mark stands for: looked up where a crowd is opened, and not in every frame. */
import { eventAt, indexOf, type LaneIndex } from './lane-index.ts';
import type { Members } from './mark.ts';
import { bySeverity, type TimelineEvent } from './timeline-event.ts';

/** Of more events than this the lead alone is named. */
const MOST_LISTED = 100; // events

export class LaneMembers implements Members {
  readonly #index: LaneIndex;
  readonly #parts: readonly (readonly [number, number])[];
  readonly #count: number;
  readonly #lead: TimelineEvent;

  /** `parts`: ranges `[first, last)` of the lane's events; `count`: of all, also of those that only their number is known of. */
  constructor(
    index: LaneIndex,
    parts: readonly (readonly [number, number])[],
    count: number,
    lead: TimelineEvent,
  ) {
    this.#index = index;
    this.#parts = parts;
    this.#count = count;
    this.#lead = lead;
  }

  list(): readonly TimelineEvent[] {
    if (this.#count > MOST_LISTED) return [this.#lead];
    const members = this.#parts.flatMap(([first, last]) =>
      Array.from({ length: last - first }, (_, i) => eventAt(this.#index, first + i)),
    );
    return members.length === this.#count ? members.sort(bySeverity) : [this.#lead];
  }

  has(id: string): boolean {
    const place = this.#index.columns.placeOf(id);
    const i = place === null ? null : indexOf(this.#index, place);
    return i !== null && this.#parts.some(([first, last]) => i >= first && i < last);
  }
}
