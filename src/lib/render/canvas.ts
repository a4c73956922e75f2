/** A scene on a canvas. The only file here that knows the browser. */
import {
  isFade,
  type Fade,
  type Paint,
  type Scene,
  type SceneNode,
  type SceneText,
} from './scene.ts';
import { SANS, type Theme } from './theme.ts';
import { visibleText } from './visible-text.ts';

export interface CanvasOptions {
  readonly theme: Theme;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** Font families, as CSS has them. */
  readonly font?: string;
  /** False where a page says the headings in words of its own, over the picture. */
  readonly headings?: boolean;
}

/** Clears the canvas and draws. The caller has given it `scale` times the scene's size. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  options: CanvasOptions,
): void {
  context.save();
  context.setTransform(options.scale, 0, 0, options.scale, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  for (const node of scene.nodes) draw(context, node, options);
  context.restore();
}

function draw(context: CanvasRenderingContext2D, node: SceneNode, options: CanvasOptions): void {
  const { theme } = options;
  switch (node.kind) {
    case 'group':
      if (node.role === 'heading' && options.headings === false) return;
      for (const child of node.children) draw(context, child, options);
      return;
    case 'path': {
      const path = pathOf(node.d);
      if (node.fill) {
        context.fillStyle = styleOf(context, node.fill, theme);
        context.fill(path);
      }
      if (node.stroke) {
        context.strokeStyle = styleOf(context, node.stroke, theme);
        context.lineWidth = node.width ?? 1;
        context.lineJoin = 'miter';
        context.setLineDash([...(node.dash ?? [])]);
        context.stroke(path);
      }
      return;
    }
    case 'text':
      drawText(context, node, options);
  }
}

function drawText(
  context: CanvasRenderingContext2D,
  node: SceneText,
  { theme, font = SANS }: CanvasOptions,
): void {
  context.font = `${node.weight === 'bold' ? 600 : 400} ${node.size}px ${font}`;
  context.textAlign = node.anchor === 'middle' ? 'center' : node.anchor;
  context.textBaseline = 'alphabetic';
  const text = visibleText(node.text);
  if (node.halo) {
    context.strokeStyle = theme.paper;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, node.x, node.y);
  }
  context.fillStyle = theme[node.fill];
  context.fillText(text, node.x, node.y);
}

function styleOf(
  context: CanvasRenderingContext2D,
  paint: Paint | Fade,
  theme: Theme,
): string | CanvasGradient {
  if (!isFade(paint)) return theme[paint];
  const gradient = context.createLinearGradient(paint.x0, paint.y0, paint.x1, paint.y1);
  for (const [at, opacity] of paint.stops)
    gradient.addColorStop(at, withOpacity(theme[paint.paint], opacity));
  return gradient;
}

/** Works for hexadecimal and for system colours alike. */
const withOpacity = (colour: string, opacity: number): string =>
  opacity === 1
    ? colour
    : `color-mix(in srgb, ${colour} ${Math.round(opacity * 100)}%, transparent)`;

/** The same few shapes come back in every frame. */
const paths = new Map<string, Path2D>();
const MOST_PATHS = 4_000;

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  if (paths.size >= MOST_PATHS) paths.clear();
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}
