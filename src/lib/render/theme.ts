/**
 * What the paints look like, on paper-white, on near-black, and where the reader's system dictates
 * the colours. Conflict is vermilion and co-operation blue: the two stay apart for every common kind
 * of colour blindness, and both also differ in strength. Nothing is told by colour alone.
 */
import type { Paint } from './scene.ts';

export type Theme = Readonly<Record<Paint, string>>;

export const LIGHT: Theme = {
  paper: '#fcfbf8',
  ink: '#1c1b19',
  muted: '#66635d',
  rule: '#d9d6ce',
  grid: '#eae7e0',
  highlight: '#f4ecd2',
  pill: '#efece4',
  'conflict-1': '#c2744a',
  'conflict-2': '#bd4b1f',
  'conflict-3': '#98260a',
  'cooperation-1': '#5488ad',
  'cooperation-2': '#24699c',
  'cooperation-3': '#0b4370',
  neutral: '#7b776f',
  'conflict-tint': '#f5e1d6',
  'cooperation-tint': '#d9e6ee',
};

export const DARK: Theme = {
  paper: '#161513',
  ink: '#efece6',
  muted: '#a5a198',
  rule: '#3b3934',
  grid: '#292723',
  highlight: '#37301b',
  pill: '#2c2a26',
  'conflict-1': '#b3694a',
  'conflict-2': '#e07f55',
  'conflict-3': '#ffb08c',
  'cooperation-1': '#5787a8',
  'cooperation-2': '#79add6',
  'cooperation-3': '#b4dafa',
  neutral: '#8d897f',
  'conflict-tint': '#40261b',
  'cooperation-tint': '#1b3040',
};

/** Forced colours: strength and shape alone tell the rest. */
export const FORCED: Theme = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  grid: 'Canvas',
  highlight: 'Canvas',
  pill: 'Canvas',
  'conflict-1': 'CanvasText',
  'conflict-2': 'CanvasText',
  'conflict-3': 'CanvasText',
  'cooperation-1': 'LinkText',
  'cooperation-2': 'LinkText',
  'cooperation-3': 'LinkText',
  neutral: 'CanvasText',
  'conflict-tint': 'Canvas',
  'cooperation-tint': 'Canvas',
};

export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif';

/** Name of the custom property that holds a paint: a page sets it once for all its pictures. */
export const propertyOf = (paint: Paint): string => `--timeline-${paint}`;

/** A value that follows the page's theme, and is the light one where no page says otherwise. */
export const paintVar = (paint: Paint): string => `var(${propertyOf(paint)}, ${LIGHT[paint]})`;

/** The custom properties of one theme, as declarations. */
export const themeCss = (theme: Theme): string =>
  (Object.keys(theme) as Paint[])
    .map((paint) => `${propertyOf(paint)}: ${theme[paint]};`)
    .join(' ');

/** Step 1 … 3 of the scale for a Goldstein score × 100; its sign says which side. */
export function paintOf(goldstein: number): Paint {
  if (goldstein === 0) return 'neutral';
  const size = Math.abs(goldstein);
  const step = size < 300 ? 1 : size < 700 ? 2 : 3;
  return goldstein < 0 ? `conflict-${step}` : `cooperation-${step}`;
}
