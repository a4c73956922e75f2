/** Each kept picture is what the code draws today. After a wanted change: `npx vitest run tests/scenes -u`, and look at the files. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES, OVERVIEWS } from './cases.ts';
import { drawCase, drawOverview } from './draw.ts';

describe('scenes', () => {
  it.each(CASES)('$name', async (scene) => {
    await expect(drawCase(scene)).toMatchFileSnapshot(`${scene.name}.svg`);
  });

  it.each(OVERVIEWS)('$name', async (scene) => {
    await expect(drawOverview(scene)).toMatchFileSnapshot(`${scene.name}.svg`);
  });

  it('keep no picture without a case', () => {
    const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.svg'));
    expect(kept.sort()).toEqual([...CASES, ...OVERVIEWS].map(({ name }) => `${name}.svg`).sort());
  });
});
