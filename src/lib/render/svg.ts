/** A scene as SVG text: for the page the server renders, for export and for cards. No scripts, no handlers, everything escaped. */
import { sceneElements, short, type ElementOptions, type SvgElement } from './elements.ts';
import type { Scene } from './scene.ts';
import { visibleText } from './visible-text.ts';
import { DARK, FORCED, LIGHT, paintVar, themeCss, type Theme } from './theme.ts';

export interface SvgOptions extends Partial<ElementOptions> {
  /** Read in place of the picture; without it the picture is decoration beside its own text. */
  readonly title?: string;
  /**
   * A file of its own: carries paper and colours. `system` follows the reader's light or dark; a
   * theme is fixed. Without it the picture takes the page's custom properties.
   */
  readonly standalone?: 'system' | Theme;
}

/** Around a picture that stands alone: marks at its edges stay whole. */
const MARGIN = 16; // px

export function svg(scene: Scene, options: SvgOptions = {}): string {
  const { standalone, title, prefix = 'timeline', ...rest } = options;
  const margin = standalone ? MARGIN : 0;
  const [left, width, height] = [-margin, scene.width + 2 * margin, scene.height + 2 * margin].map(
    short,
  );
  const content = sceneElements(scene, { prefix, ...rest })
    .map(write)
    .join('\n');
  const label =
    title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(title)}"`;
  const paper = `<path d="M${left},${left}h${width}v${height}H${left}Z" fill="${escape(paintVar('paper'))}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${left} ${width} ${height}" ${label}>`,
    ...(standalone ? [`<style>${styleOf(standalone)}</style>`, paper] : []),
    content,
    '</svg>\n',
  ].join('\n');
}

function styleOf(theme: 'system' | Theme): string {
  if (theme !== 'system') return `svg { ${themeCss(theme)} }`;
  return [
    `svg { ${themeCss(LIGHT)} }`,
    `@media (prefers-color-scheme: dark) { svg { ${themeCss(DARK)} } }`,
    `@media (forced-colors: active) { svg { ${themeCss(FORCED)} } }`,
  ].join('\n');
}

function write({ tag, attributes, children, text }: SvgElement): string {
  const open = [
    tag,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`),
  ].join(' ');
  if (text !== undefined) return `<${open}>${escape(text)}</${tag}>`;
  return children.length === 0
    ? `<${open}/>`
    : `<${open}>\n${children.map(write).join('\n')}\n</${tag}>`;
}

/** Safe in text and in attributes. */
const escape = (text: string): string =>
  visibleText(text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`));
