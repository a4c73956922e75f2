/** The page's colours and font as a canvas needs them: read from what the style sheets give an element. */
import { LIGHT, propertyOf, type Theme } from '#lib/render/theme.ts';
import type { Paint } from '#lib/render/scene.ts';

export function pageTheme(element: Element): { readonly theme: Theme; readonly font: string } {
  const style = getComputedStyle(element);
  const paints = (Object.keys(LIGHT) as Paint[]).map((paint) => [
    paint,
    style.getPropertyValue(propertyOf(paint)).trim() || LIGHT[paint],
  ]);
  return { theme: Object.fromEntries(paints) as Theme, font: style.fontFamily };
}
