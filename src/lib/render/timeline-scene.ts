/** The one way from events to a picture: lanes on wide screens, a strip on narrow ones. */
import { layoutIndexed, type TimelineIndex, type TimelineView } from '../timeline/layout.ts';
import { layoutStrip } from '../timeline/strip.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { buildScene } from './build-scene.ts';
import type { Scene } from './scene.ts';

/** Narrower pictures are a phone's. */
export const PHONE_BELOW = 540; // px, of the picture: a page of 1000 px with the stream beside it is wider

/** Widths the server draws, for a container query to choose from. */
export const WIDTH_BANDS = [358, 736, 1168] as const; // px

export function timelineScene(
  index: TimelineIndex,
  view: TimelineView,
  words: TimelineWords,
): Scene {
  const width = view.width ?? view.viewport.width;
  const layout = width < PHONE_BELOW ? layoutStrip(index, view) : layoutIndexed(index, view);
  return buildScene(layout, words);
}
