/** Which events are shown: one bit an event, by its place in the columns. */
export type Kept = Uint32Array;

export const isKept = (kept: Kept | null, place: number): boolean =>
  kept === null || (kept[place >>> 5]! & (1 << (place & 31))) !== 0;

export const noneKept = (size: number): Kept => new Uint32Array(Math.ceil(size / 32));

export function keep(kept: Kept, place: number): void {
  kept[place >>> 5]! |= 1 << (place & 31);
}
