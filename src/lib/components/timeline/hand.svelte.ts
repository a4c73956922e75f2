/**
 * A hand on the picture: whether it moves it, and what draws it meanwhile. A picture of many marks
 * that the server has drawn stays SVG until a hand moves it first; one that the browser draws is a
 * canvas from the start. A canvas stays; paper gets SVG again.
 */
import type { Component } from 'svelte';
import type { Scene } from '#lib/render/scene.ts';

type Drawing = Component<{ readonly scene: Scene }>;

/** With fewer marks SVG follows a hand as well. */
export const WORTH_A_CANVAS = 150; // marks
/** So long nothing moves before the hand counts as at rest. */
const REST = 140; // ms

export class Hand {
  moving = $state(false);
  Canvas: Drawing | null = $state.raw(null);
  /** It is under way, or cannot be had. */
  coming: 'no' | 'soon' | 'never' = $state('no');
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** `marks`: of the picture that it moves. */
  move(marks: number): void {
    this.meet(marks);
    this.hold();
  }

  /** Counts as moving for a moment. */
  hold(): void {
    this.moving = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.moving = false), REST);
  }

  /** A picture of so many marks is to be drawn. */
  meet(marks: number): void {
    if (marks >= WORTH_A_CANVAS && !this.Canvas && this.coming !== 'soon') void this.#load();
  }

  /** Back to SVG, until a hand moves it again. */
  lay(): void {
    this.Canvas = null;
    this.coming = 'never';
    this.moving = false;
  }

  async #load(): Promise<void> {
    this.coming = 'soon';
    try {
      this.Canvas = (await import('./CanvasDrawing.svelte')).default;
    } catch {
      // Not to be reached: the next movement asks again, and SVG draws it meanwhile.
      this.coming = 'never';
    }
  }
}
