/**
 * A scene as a tree of SVG elements: what the string writer and a component walk alike. Colours are
 * presentation attributes that read custom properties, so one picture serves light and dark, and a
 * strict content-security policy has nothing to object to.
 */
import {
  isFade,
  type Fade,
  type Paint,
  type Scene,
  type SceneNode,
  type SceneText,
} from './scene.ts';
import { SANS, paintVar } from './theme.ts';

export interface SvgElement {
  readonly tag: 'g' | 'path' | 'text' | 'a' | 'defs' | 'linearGradient' | 'stop';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** Characters of a text element: to be escaped by whoever writes them. */
  readonly text?: string;
}

export interface ElementOptions {
  /** Keeps the ids of two pictures on one page apart. */
  readonly prefix: string;
  /** Where a mark leads; without it marks are not links. */
  readonly linkOf?: (eventId: string) => string;
}

export function sceneElements(scene: Scene, options: ElementOptions): readonly SvgElement[] {
  const fades: Fade[] = [];
  const elements = scene.nodes.map((node) => elementOf(node, options, fades));
  if (fades.length === 0) return elements;
  const gradients = fades.map((fade, i) => gradient(fade, fadeId(options.prefix, i)));
  return [{ tag: 'defs', attributes: {}, children: gradients }, ...elements];
}

function elementOf(node: SceneNode, options: ElementOptions, fades: Fade[]): SvgElement {
  switch (node.kind) {
    case 'group': {
      const children = node.children.map((child) => elementOf(child, options, fades));
      const attributes = {
        class: `tl-${node.role}`,
        ...(node.id === undefined ? {} : { 'data-id': node.id }),
      };
      if (node.role !== 'mark' || node.id === undefined || !options.linkOf)
        return { tag: 'g', attributes, children };
      return { tag: 'a', attributes: { ...attributes, href: options.linkOf(node.id) }, children };
    }
    case 'text':
      return { tag: 'text', attributes: textAttributes(node), children: [], text: node.text };
    case 'path': {
      const fill = node.fill ? colour(node.fill, options.prefix, fades) : 'none';
      const stroke = node.stroke
        ? {
            stroke: colour(node.stroke, options.prefix, fades),
            'stroke-width': String(node.width ?? 1),
          }
        : {};
      const dash = node.dash ? { 'stroke-dasharray': node.dash.join(' ') } : {};
      return { tag: 'path', attributes: { d: node.d, fill, ...stroke, ...dash }, children: [] };
    }
  }
}

function textAttributes(node: SceneText): Record<string, string> {
  const attributes: Record<string, string> = {
    x: short(node.x),
    y: short(node.y),
    'font-family': SANS,
    'font-size': String(node.size),
    fill: paintVar(node.fill),
  };
  if (node.weight === 'bold') attributes['font-weight'] = '600';
  if (node.anchor !== 'start') attributes['text-anchor'] = node.anchor;
  if (!node.halo) return attributes;
  return {
    ...attributes,
    stroke: paintVar('paper'),
    'stroke-width': '3',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

function colour(paint: Paint | Fade, prefix: string, fades: Fade[]): string {
  if (!isFade(paint)) return paintVar(paint);
  fades.push(paint);
  return `url(#${fadeId(prefix, fades.length - 1)})`;
}

function gradient(fade: Fade, id: string): SvgElement {
  const [x1, y1, x2, y2] = [fade.x0, fade.y0, fade.x1, fade.y1].map(short);
  return {
    tag: 'linearGradient',
    attributes: {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: x1 ?? '',
      y1: y1 ?? '',
      x2: x2 ?? '',
      y2: y2 ?? '',
    },
    children: fade.stops.map(([at, opacity]) => ({
      tag: 'stop',
      attributes: {
        offset: short(at),
        'stop-color': paintVar(fade.paint),
        'stop-opacity': short(opacity),
      },
      children: [],
    })),
  };
}

const fadeId = (prefix: string, i: number): string => `${prefix}-fade-${i}`;

/** Two decimals are finer than any screen. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
