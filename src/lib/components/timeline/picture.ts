/** The timeline at one width: what is seen and what can be reached. Lanes on wide screens, a strip on narrow ones. */
import { buildScene } from '#lib/render/build-scene.ts';
import type { Scene } from '#lib/render/scene.ts';
import { PHONE_BELOW } from '#lib/render/timeline-scene.ts';
import {
  layoutIndexed,
  type TimelineIndex,
  type TimelineLayout,
  type TimelineTotals,
  type TimelineView,
} from '#lib/timeline/layout.ts';
import { hitAt, indexHits, type HitIndex } from '#lib/timeline/hit.ts';
import { eventOf } from '#lib/timeline/mark.ts';
import { layoutStrip } from '#lib/timeline/strip.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';
import type { Viewport } from '#lib/timeline/viewport.ts';
import type { TimelineWords } from '#lib/words/timeline-words.ts';
import { headingsOf, type LaneHeading } from './headings.ts';
import { targetLists, type Target, type TargetList } from './targets.ts';

export interface Picture {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly curve: TimelineLayout['curve'];
  /** Empty in a strip, which has no lanes. */
  readonly headings: readonly LaneHeading[];
  readonly lists: readonly TargetList[];
  /** How many marks it has: with many a canvas follows a hand better than SVG. */
  readonly marks: number;
  /** The event that a point of the picture, in px, is meant for: while no link lies there yet. */
  eventAt(this: void, x: number, y: number): TimelineEvent | null;
  readonly totals: TimelineTotals;
  readonly selected: string | null;
}

/** Widths the server draws, for the page's own width to choose from. */
export const BANDS = [288, 343, 540, 800, 980] as const; // px

export function drawPicture(
  index: TimelineIndex,
  view: TimelineView & { readonly width: number },
  words: TimelineWords,
): Picture {
  const narrow = view.width < PHONE_BELOW;
  // Lanes that the reader has asked for are shown on a phone as well: folded, a row each.
  const strip = narrow && !index.arranged;
  const layout = strip
    ? layoutStrip(index, view)
    : layoutIndexed(index, narrow ? allFolded(index, view) : view);
  const { viewport, curve, totals, selected } = layout;
  let lists: readonly TargetList[] | undefined;
  let hits: HitIndex | undefined;
  return {
    scene: buildScene(layout, words),
    viewport,
    curve,
    headings: strip ? [] : headingsOf(layout),
    // Not asked for while a hand moves the picture.
    get lists() {
      return (lists ??= targetLists(layout));
    },
    eventAt: (x, y) => {
      hits ??= indexHits(layout);
      const hit = hitAt(hits, x, y);
      return hit && eventOf(hit.mark);
    },
    marks: layout.lanes.reduce((sum, { marks }) => sum + marks.length, 0),
    totals,
    selected,
  };
}

const allFolded = (index: TimelineIndex, view: TimelineView): TimelineView => ({
  ...view,
  folded: new Set(index.lanes.map(({ lane }) => lane.key)),
});

/** Where the keyboard comes in. */
export const firstTarget = (picture: Picture): Target | null =>
  picture.lists[0]?.targets[0] ?? null;
