/**
 * A hand on the picture: whether it moves it, and what draws it meanwhile. The canvas is loaded with
 * the first movement of a picture of many marks, takes over when it is there, and stays; paper gets
 * SVG again.
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
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked = false;

  /** `marks`: of the picture that it moves. */
  move(marks: number): void {
    if (marks >= WORTH_A_CANVAS && !this.#asked) void this.#load();
    this.moving = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.moving = false), REST);
  }

  /** Back to SVG, until a hand moves it again. */
  lay(): void {
    this.Canvas = null;
    this.#asked = false;
    this.moving = false;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      this.Canvas = (await import('./CanvasDrawing.svelte')).default;
    } catch {
      // Not to be reached: the next movement asks again, and SVG draws it meanwhile.
      this.#asked = false;
    }
  }
}
