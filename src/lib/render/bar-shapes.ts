/** Outlines of marks drawn out along time: pointed, round, or flat where a bar is open or goes on. */
import type { BarPiece } from './draw-bar.ts';
import { short } from './elements.ts';

/** How slim the point of a long bar may be, in heights. */
const TAPER = 0.9;

/** A diamond drawn out: deeds. */
export function lozenge({ x0, x1, start, end }: BarPiece, y: number, height: number): string {
  const half = height / 2;
  const tip = Math.min(height * TAPER, (x1 - x0) / 2);
  const left = start === 'soft' ? tip : 0;
  const right = end === 'soft' ? tip : 0;
  const corner = (x: number, at: number): string => `${short(x)},${short(at)}`;
  return [
    `M${corner(x0 + left, y - half)}L${corner(x1 - right, y - half)}`,
    right > 0 ? `L${corner(x1, y)}` : '',
    `L${corner(x1 - right, y + half)}L${corner(x0 + left, y + half)}`,
    left > 0 ? `L${corner(x0, y)}` : '',
    'Z',
  ].join('');
}

/** A ring drawn out: words. An end that is open or goes on beyond the screen stays unclosed. */
export function stadium({ x0, x1, start, end }: BarPiece, y: number, height: number): string {
  const r = Math.min(height / 2, (x1 - x0) / 2);
  const [top, bottom] = [short(y - r), short(y + r)];
  const round = (end_: BarPiece['end']) => end_ === 'soft' || end_ === 'firm';
  const left = round(start) ? r : 0;
  const right = round(end) ? r : 0;
  const arc = (x: number, to: string): string => `A${short(r)},${short(r)},0,0,1,${short(x)},${to}`;
  const upper = `M${short(x0 + left)},${top}H${short(x1 - right)}`;
  const turn = round(end) ? arc(x1 - right, bottom) : `M${short(x1 - right)},${bottom}`;
  const lower = `H${short(x0 + left)}`;
  return `${upper}${turn}${lower}${round(start) ? arc(x0 + left, top) : ''}`;
}

/** Where slanted strokes across a bar of this height begin and end. */
export const bandShape = (
  y: number,
  height: number,
): { readonly top: number; readonly bottom: number; readonly slant: number } => ({
  top: y - height / 2,
  bottom: y + height / 2,
  slant: height * 0.6,
});
