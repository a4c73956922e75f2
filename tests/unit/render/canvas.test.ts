import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { drawScene } from '#lib/render/canvas.ts';
import { group, text } from '#lib/render/scene.ts';
import { LIGHT } from '#lib/render/theme.ts';

/** Writes down what is called and set, in order. */
function recorder() {
  const calls: string[] = [];
  const stops: string[] = [];
  const gradient = { addColorStop: (at: number, colour: string) => stops.push(`${at} ${colour}`) };
  const context = new Proxy(
    {},
    {
      get: (_, name: string) =>
        name === 'createLinearGradient'
          ? () => gradient
          : (...args: unknown[]) =>
              calls.push(
                [name, ...args.map((arg) => (arg instanceof FakePath ? arg.d : String(arg)))].join(
                  ' ',
                ),
              ),
      set: (_, name: string, value: unknown) => {
        calls.push(`${name}=${value === gradient ? 'gradient' : String(value)}`);
        return true;
      },
    },
  ) as unknown as CanvasRenderingContext2D;
  return { context, calls, stops };
}

class FakePath {
  readonly d: string;
  constructor(d: string) {
    this.d = d;
  }
}

beforeAll(() => vi.stubGlobal('Path2D', FakePath));
afterAll(() => vi.unstubAllGlobals());

it('draws a scene in order, with the theme’s colours', () => {
  const { context, calls } = recorder();
  const node = group('lane', [
    { kind: 'path', d: 'M0,0H9', stroke: 'rule', width: 2, dash: [1, 2] },
    text('Turkey', 3, 4, { weight: 'bold', halo: true, anchor: 'end' }),
  ]);
  drawScene(context, { width: 9, height: 9, nodes: [node] }, { theme: LIGHT, scale: 2 });
  expect(calls).toEqual(
    expect.arrayContaining([
      'setTransform 2 0 0 2 0 0',
      'clearRect 0 0 9 9',
      `strokeStyle=${LIGHT.rule}`,
      'setLineDash 1,2',
      'stroke M0,0H9',
      'textAlign=end',
      'strokeText Turkey 3 4',
      `fillStyle=${LIGHT.ink}`,
      'fillText Turkey 3 4',
    ]),
  );
  expect(calls.indexOf('stroke M0,0H9')).toBeLessThan(calls.indexOf('fillText Turkey 3 4'));
  expect(calls.indexOf('strokeText Turkey 3 4')).toBeLessThan(calls.indexOf('fillText Turkey 3 4'));
});

it('fades', () => {
  const { context, calls, stops } = recorder();
  const fade = {
    paint: 'conflict-3',
    x0: 0,
    y0: 0,
    x1: 9,
    y1: 0,
    stops: [
      [0, 0.25],
      [1, 1],
    ],
  } as const;
  const faded = group('mark', [{ kind: 'path', d: 'M1,1H2', fill: fade }]);
  drawScene(context, { width: 9, height: 9, nodes: [faded] }, { theme: LIGHT, scale: 1 });
  expect(stops).toEqual([
    `0 color-mix(in srgb, ${LIGHT['conflict-3']} 25%, transparent)`,
    `1 ${LIGHT['conflict-3']}`,
  ]);
  expect(calls).toEqual(expect.arrayContaining(['fillStyle=gradient', 'fill M1,1H2']));
});
