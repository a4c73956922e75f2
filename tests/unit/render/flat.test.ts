import { describe, expect, it } from 'vitest';
import { flatScene } from '#lib/render/flat.ts';
import { group, text, type ScenePath } from '#lib/render/scene.ts';

const stroke = (d: string): ScenePath => ({ kind: 'path', d, stroke: 'grid', width: 1 });
const mark = (d: string): ScenePath => ({
  kind: 'path',
  d,
  fill: 'ink',
  stroke: 'paper',
  width: 2,
});
const flat = (...nodes: Parameters<typeof group>[1]) => flatScene({ nodes }, 'p');

describe('flatScene', () => {
  it('paints in the order of the scene, whatever the groups', () => {
    const { runs } = flat(
      group('grid', [stroke('M0,0')]),
      group('lane', [text('a', 1, 2), group('mark', [mark('M1,1')]), text('b', 3, 4)]),
    );
    expect(
      runs.map((run) =>
        run.kind === 'paths' ? run.paths.map(({ d }) => d) : run.texts.map(({ text }) => text),
      ),
    ).toEqual([['M0,0'], ['a'], ['M1,1'], ['b']]);
  });

  it('draws neighbours that are stroked alike as one, and filled shapes one by one', () => {
    const { runs } = flat(
      stroke('M0,0'),
      stroke('M1,0'),
      mark('M2,0'),
      mark('M3,0'),
      stroke('M4,0'),
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]?.kind === 'paths' && runs[0].paths.map(({ d }) => d)).toEqual([
      'M0,0M1,0',
      'M2,0',
      'M3,0',
      'M4,0',
    ]);
  });

  it('leaves strokes of another colour, width or dash apart', () => {
    const { runs } = flat(
      stroke('M0,0'),
      { ...stroke('M1,0'), stroke: 'rule' },
      { ...stroke('M2,0'), stroke: 'rule', width: 2 },
      { ...stroke('M3,0'), stroke: 'rule', width: 2, dash: [3, 2] },
    );
    expect(runs[0]?.kind === 'paths' && runs[0].paths).toHaveLength(4);
  });

  it('makes a gradient of a fade, and none of one that fades nothing', () => {
    const fade = { paint: 'ink', x0: 0, y0: 0, x1: 9, y1: 0 } as const;
    const bar = (stops: readonly (readonly [number, number])[]): ScenePath => ({
      kind: 'path',
      d: 'M0,0H9',
      fill: { ...fade, stops },
    });
    const { fades, runs } = flat(
      bar([
        [0, 0.3],
        [1, 1],
      ]),
      bar([
        [0, 1],
        [1, 1],
      ]),
    );
    expect(fades.map(({ id }) => id)).toEqual(['p-0']);
    expect(runs[0]?.kind === 'paths' && runs[0].paths.map(({ fill }) => fill)).toEqual([
      'url(#p-0)',
      'var(--timeline-ink)',
    ]);
  });

  it('knows the words that a page says itself', () => {
    const { runs } = flat(
      group('lane', [group('heading', [text('Russia', 0, 0)]), text('x', 0, 0)]),
    );
    expect(runs[0]?.kind === 'texts' && runs[0].texts.map(({ heading }) => heading)).toEqual([
      true,
      false,
    ]);
  });
});
