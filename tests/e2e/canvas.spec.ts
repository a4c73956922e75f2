/** A canvas draws what SVG draws: every kept scene in both, pixel by pixel. */
import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { drawScene } from '#lib/render/canvas.ts';
import { svg } from '#lib/render/svg.ts';
import { DARK, LIGHT, SANS, themeCss } from '#lib/render/theme.ts';
import { CASES } from '../scenes/cases.ts';
import { sceneOf } from '../scenes/draw.ts';

/** Edges are smoothed, and letters placed, by other code: a pixel differs where a channel differs by more. */
const CHANNEL = 32; // of 255
/** So many of the pixels that are not paper may differ. */
const SHARE = 0.005;

let code: string;

test.beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/lib/render/canvas.ts', import.meta.url));
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'Canvas' } },
  })) as Rolldown.RolldownOutput[];
  code = output?.output[0].code ?? '';
});

test.describe('a canvas draws as SVG does', () => {
  test.skip(({ isMobile }) => isMobile, 'one engine draws on either screen');

  // Colours that the system dictates are no colours of a theme.
  for (const one of CASES.filter(({ theme }) => theme === LIGHT || theme === DARK))
    test(one.name, async ({ page }) => {
      const scene = sceneOf(one);
      await page.setContent(
        `<style>body{margin:0;background:${one.theme.paper};${themeCss(one.theme)}}svg,canvas{display:block}</style>` +
          `<div id="svg" style="width:${scene.width}px">${svg(scene)}</div>` +
          `<canvas width="${scene.width}" height="${scene.height}"></canvas>`,
      );
      await page.addScriptTag({ content: code });
      await page.evaluate(
        ([drawn, theme, font]) => {
          const { drawScene: draw } = (
            window as unknown as { Canvas: { drawScene: typeof drawScene } }
          ).Canvas;
          const context = document.querySelector('canvas')!.getContext('2d')!;
          draw(context, drawn, { theme, scale: 1, font });
        },
        [scene, one.theme, SANS] as const,
      );
      const { differing, drawn } = await compared(page);
      expect(drawn).toBeGreaterThan(0);
      expect(differing / drawn).toBeLessThan(SHARE);
    });
});

/** How many pixels are drawn in the one picture or the other, and how many of them are not alike. */
async function compared(page: Page): Promise<{ differing: number; drawn: number }> {
  const pictures = [];
  for (const part of ['#svg', 'canvas'])
    pictures.push((await page.locator(part).screenshot()).toString('base64'));
  return page.evaluate(
    async ([pngs, channel]) => {
      const [one, other] = await Promise.all(
        pngs.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!one || one.length !== other?.length) throw new Error('pictures of two sizes');
      let [differing, drawn] = [0, 0];
      const paper = one.slice(0, 3);
      for (let i = 0; i < one.length; i += 4) {
        let [apart, inked] = [0, 0];
        for (let c = 0; c < 3; c++) {
          apart = Math.max(apart, Math.abs(one[i + c]! - other[i + c]!));
          inked = Math.max(
            inked,
            Math.abs(one[i + c]! - paper[c]!),
            Math.abs(other[i + c]! - paper[c]!),
          );
        }
        if (inked > 8) drawn += 1;
        if (apart > channel) differing += 1;
      }
      return { differing, drawn };
    },
    [pictures, CHANNEL] as const,
  );
}
