/**
 * A scene for a page, which holds several pictures at once and pays for every element in bytes and in
 * time: without the groups, one path for neighbours that are stroked alike, and colours that only a
 * page which sets them all can do with.
 *
 *     grid(—, —, —), lane(◆, text, ◆, ◯)   →   paths(—, ◆)  texts(text)  paths(◆, ◯)
 */
import { short } from './elements.ts';
import { isFade, type Fade, type Paint, type Scene, type SceneNode } from './scene.ts';
import type { ScenePath, SceneText } from './scene.ts';
import { propertyOf } from './theme.ts';

/** Attributes of a path; what is undefined is as SVG has it without. */
export interface FlatPath {
  readonly d: string;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly width: number | undefined;
  readonly dash: string | undefined;
}

export interface FlatText {
  readonly text: string;
  readonly x: string;
  readonly y: string;
  readonly size: number;
  readonly fill: string;
  readonly bold: boolean;
  readonly anchor: 'middle' | 'end' | undefined;
  readonly halo: boolean;
  /** A page says these in words of its own. */
  readonly heading: boolean;
}

/** Neighbours of one kind, in the order in which they are painted. */
export type FlatRun =
  | { readonly kind: 'paths'; readonly paths: readonly FlatPath[] }
  | { readonly kind: 'texts'; readonly texts: readonly FlatText[] };

/** A linear gradient in the picture's own coordinates. */
export interface FlatFade {
  readonly id: string;
  readonly paint: string;
  readonly x1: string;
  readonly y1: string;
  readonly x2: string;
  readonly y2: string;
  readonly stops: readonly { readonly at: string; readonly opacity: string | undefined }[];
}

export interface FlatScene {
  readonly fades: readonly FlatFade[];
  readonly runs: readonly FlatRun[];
}

/** `prefix` keeps the ids of two pictures on one page apart. */
export function flatScene(scene: Pick<Scene, 'nodes'>, prefix: string): FlatScene {
  const fades: FlatFade[] = [];
  const runs: ({ kind: 'paths'; paths: FlatPath[] } | { kind: 'texts'; texts: FlatText[] })[] = [];

  const colour = (paint: Paint | Fade): string => {
    if (!isFade(paint)) return paintOfPage(paint);
    // An end as firm as the middle fades nothing.
    if (paint.stops.every(([, opacity]) => opacity === 1)) return paintOfPage(paint.paint);
    const id = `${prefix}-${fades.length}`;
    fades.push(flatFade(paint, id));
    return `url(#${id})`;
  };
  const addPath = ({ d, fill, stroke, width = 1, dash }: ScenePath): void => {
    if (d === '') return;
    const path: FlatPath = {
      d,
      fill: fill && colour(fill),
      stroke: stroke && colour(stroke),
      width: stroke && width !== 1 ? width : undefined,
      dash: dash?.join(' '),
    };
    const run = runs.at(-1);
    if (run?.kind !== 'paths') {
      runs.push({ kind: 'paths', paths: [path] });
      return;
    }
    const before = run.paths.at(-1);
    if (before && areStrokedAlike(before, path))
      run.paths[run.paths.length - 1] = { ...before, d: before.d + d };
    else run.paths.push(path);
  };
  const addText = (node: SceneText, heading: boolean): void => {
    const run = runs.at(-1);
    if (run?.kind === 'texts') run.texts.push(flatText(node, heading));
    else runs.push({ kind: 'texts', texts: [flatText(node, heading)] });
  };
  const add = (node: SceneNode, heading: boolean): void => {
    if (node.kind === 'path') addPath(node);
    else if (node.kind === 'text') addText(node, heading);
    else for (const child of node.children) add(child, heading || node.role === 'heading');
  };

  for (const node of scene.nodes) add(node, false);
  return { fades, runs };
}

/** Strokes lie over each other in any order; of filled shapes the later one covers the earlier one's edge. */
const areStrokedAlike = (a: FlatPath, b: FlatPath): boolean =>
  a.fill === undefined &&
  b.fill === undefined &&
  a.stroke === b.stroke &&
  a.width === b.width &&
  a.dash === b.dash;

const paintOfPage = (paint: Paint): string => `var(${propertyOf(paint)})`;

const flatText = (node: SceneText, heading: boolean): FlatText => ({
  text: node.text,
  x: short(node.x),
  y: short(node.y),
  size: node.size,
  fill: paintOfPage(node.fill),
  bold: node.weight === 'bold',
  anchor: node.anchor === 'start' ? undefined : node.anchor,
  halo: node.halo,
  heading,
});

const flatFade = ({ paint, x0, y0, x1, y1, stops }: Fade, id: string): FlatFade => ({
  id,
  paint: paintOfPage(paint),
  x1: short(x0),
  y1: short(y0),
  x2: short(x1),
  y2: short(y1),
  stops: stops.map(([at, opacity]) => ({
    at: short(at),
    opacity: opacity === 1 ? undefined : short(opacity),
  })),
});
