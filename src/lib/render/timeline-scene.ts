/** The one way from events to a picture: wide screens read time to the right, narrow ones downwards. */
import { layoutIndexed, type TimelineIndex, type TimelineView } from '../timeline/layout.ts';
import { layoutPhone } from '../timeline/phone.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { buildPhoneScene } from './build-phone-scene.ts';
import { buildScene } from './build-scene.ts';
import type { Scene } from './scene.ts';

/** Narrower pictures are a phone's. */
export const PHONE_BELOW = 640; // px

/** Widths the server draws, for a container query to choose from. */
export const WIDTH_BANDS = [358, 736, 1168] as const; // px

export function timelineScene(
  index: TimelineIndex,
  view: TimelineView,
  words: TimelineWords,
): Scene {
  const width = view.width ?? view.viewport.width;
  return width < PHONE_BELOW
    ? buildPhoneScene(layoutPhone(index, view), words)
    : buildScene(layoutIndexed(index, view), words);
}
