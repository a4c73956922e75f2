/** What every measured page answers, Demarche's and its peers': `window.bench`. */
export interface Driven {
  /** Makes the events: not counted. */
  prepare(size: number): void | Promise<void>;
  /** ms from the data being there to two frames after it was drawn; of which building an index. */
  create(): Promise<{ readonly first: number; readonly build?: number }>;
  /** The time on screen, to see that it moves. */
  window(): readonly [number, number];
  /** Where a hand lies on it, and what it holds to zoom. */
  stage(): { readonly x: number; readonly y: number; readonly zoomKey?: 'Control' };
  bytesPerEvent?(): number;
  /** ms to paint. */
  filter?(): Promise<number>;
  search?(): Promise<number>;
}
