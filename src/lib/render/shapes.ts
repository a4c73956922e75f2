/** Path data of the few shapes the picture is made of. Numbers are rounded: a scene is compared as text. */
import { short } from './elements.ts';

export const horizontal = (x0: number, x1: number, y: number): string =>
  `M${short(x0)},${short(y)}H${short(x1)}`;

export const vertical = (x: number, y0: number, y1: number): string =>
  `M${short(x)},${short(y0)}V${short(y1)}`;

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)},${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;

/** A rectangle whose short ends are half circles. */
export function pill(x: number, y: number, width: number, height: number): string {
  const r = Math.min(height, width) / 2;
  return `M${short(x + r)},${short(y)}h${short(width - 2 * r)}a${short(r)},${short(r)},0,0,1,0,${short(2 * r)}h${short(2 * r - width)}a${short(r)},${short(r)},0,0,1,0,${short(-2 * r)}Z`;
}

/** A square on its corner; `r` from its middle to a corner. */
export const diamond = (x: number, y: number, r: number): string =>
  `M${short(x)},${short(y - r)}l${short(r)},${short(r)}l${short(-r)},${short(r)}l${short(-r)},${short(-r)}Z`;

export const circle = (x: number, y: number, r: number): string =>
  `M${short(x - r)},${short(y)}a${short(r)},${short(r)},0,1,0,${short(2 * r)},0a${short(r)},${short(r)},0,1,0,${short(-2 * r)},0Z`;

/** A short stroke under a mark whose lower edge is at `y`: somebody corrected it. */
export const underline = (x: number, y: number): string => horizontal(x - 5, x + 5, y + 3);

/** A slanted stroke through a mark: it did not happen. */
export const strike = (x: number, y: number, r: number): string =>
  `M${short(x - r)},${short(y + r)}L${short(x + r)},${short(y - r)}`;
