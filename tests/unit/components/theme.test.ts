import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, FORCED, LIGHT, propertyOf, type Theme } from '#lib/render/theme.ts';
import type { Paint } from '#lib/render/scene.ts';

const css = readFileSync(
  new URL('../../../src/lib/components/ui/theme.css', import.meta.url),
  'utf8',
);
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [dark = '', forced = ''] = rest.split('@media (forced-colors: active)');

describe('the page’s colours are the picture’s', () => {
  it.each([
    ['light', light, LIGHT],
    ['dark', dark, DARK],
    ['forced', forced, FORCED],
  ] as const)('%s', (_, part: string, theme: Theme) => {
    const missing = (Object.keys(theme) as Paint[]).filter(
      (paint) =>
        !part.toLowerCase().includes(`${propertyOf(paint)}: ${theme[paint].toLowerCase()};`),
    );
    expect(missing).toEqual([]);
  });
});
