/**
 * A picture as plain data: what to draw, in which order, in which role, but not in which colours.
 * The server writes it as SVG, the browser draws it on a canvas; both read nothing else.
 */

/** A colour by its part in the picture; the theme knows what it looks like. */
export type Paint =
  | 'paper'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'grid'
  | 'highlight'
  | 'pill'
  | 'conflict-1'
  | 'conflict-2'
  | 'conflict-3'
  | 'cooperation-1'
  | 'cooperation-2'
  | 'cooperation-3'
  | 'neutral'
  | 'conflict-tint'
  | 'cooperation-tint';

/** One paint whose opacity changes along a line, in scene coordinates. */
export interface Fade {
  readonly paint: Paint;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Share of the way (0 … 1) and opacity there. */
  readonly stops: readonly (readonly [number, number])[];
}

export interface SceneGroup {
  readonly kind: 'group';
  /** What the group is, e.g. `lane`, `mark`, `axis`. */
  readonly role: string;
  /** Id of the event, key of the lane. */
  readonly id?: string;
  readonly children: readonly SceneNode[];
}

export interface ScenePath {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill?: Paint | Fade;
  readonly stroke?: Paint | Fade;
  readonly width?: number; // px
  readonly dash?: readonly number[]; // px
}

export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number; // px
  readonly weight: 'regular' | 'bold';
  readonly fill: Paint;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Keeps grid lines away from the letters. */
  readonly halo: boolean;
}

export type SceneNode = SceneGroup | ScenePath | SceneText;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

export const group = (role: string, children: readonly SceneNode[], id?: string): SceneGroup =>
  id === undefined ? { kind: 'group', role, children } : { kind: 'group', role, id, children };

export const text = (
  content: string,
  x: number,
  y: number,
  style: Partial<Omit<SceneText, 'kind' | 'text' | 'x' | 'y'>> = {},
): SceneText => ({
  kind: 'text',
  text: content,
  x,
  y,
  size: 13,
  weight: 'regular',
  fill: 'ink',
  anchor: 'start',
  halo: false,
  ...style,
});

export const isFade = (paint: Paint | Fade): paint is Fade => typeof paint === 'object';
