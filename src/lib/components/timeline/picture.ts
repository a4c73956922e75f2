/** The timeline at one width: what is seen and what can be reached. Wide screens read time to the right, narrow ones downwards. */
import { buildPhoneScene } from '#lib/render/build-phone-scene.ts';
import { buildScene } from '#lib/render/build-scene.ts';
import type { Scene } from '#lib/render/scene.ts';
import { PHONE_BELOW } from '#lib/render/timeline-scene.ts';
import {
  layoutIndexed,
  type TimelineIndex,
  type TimelineTotals,
  type TimelineView,
} from '#lib/timeline/layout.ts';
import { layoutPhone } from '#lib/timeline/phone.ts';
import type { TimelineWords } from '#lib/words/timeline-words.ts';
import { phoneTargets, wideTargets, type Target, type TargetList } from './targets.ts';

export interface Picture {
  readonly scene: Scene;
  readonly lists: readonly TargetList[];
  readonly totals: TimelineTotals;
  readonly selected: string | null;
}

/** Widths the server draws, for the page's own width to choose from. */
export const BANDS = [288, 343, 660, 820, 980] as const; // px

/**
 * A narrow picture is as tall as its lines break: it keeps the server's width, so that nothing below
 * moves when the page comes alive.
 */
export function pictureWidth(available: number): number {
  const band = BANDS.findLast((width) => width <= available) ?? BANDS[0];
  return band < PHONE_BELOW ? band : available;
}

export function drawPicture(
  index: TimelineIndex,
  view: TimelineView & { readonly width: number },
  words: TimelineWords,
): Picture {
  if (view.width < PHONE_BELOW) {
    const layout = layoutPhone(index, view);
    const { totals, selected } = layout;
    return { scene: buildPhoneScene(layout, words), lists: phoneTargets(layout), totals, selected };
  }
  const layout = layoutIndexed(index, view);
  const { totals, selected } = layout;
  return { scene: buildScene(layout, words), lists: wideTargets(layout), totals, selected };
}

/** Where the keyboard comes in. */
export const firstTarget = (picture: Picture): Target | null =>
  picture.lists[0]?.targets[0] ?? null;
