/** The index on screen: a filter puts another in its place. */
import type { TimelineIndex } from '#lib/timeline/layout.ts';

class Shown {
  index: TimelineIndex | null = $state.raw(null);
}

export const shown = new Shown();
