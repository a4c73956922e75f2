import { describe, expect, it } from 'vitest';
import type { Paint } from '#lib/render/scene.ts';
import { DARK, FORCED, LIGHT, paintOf, type Theme } from '#lib/render/theme.ts';

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** What the three kinds of dichromat see (Viénot, Brettel and Mollon 1999; tritan after Brettel 1997), in linear light. */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritan: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
};

/** CIELAB of a colour, as seen with the given matrix. */
function lab(hex: string, seen: readonly Rgb[] | null): Rgb {
  const plain = rgb(hex).map(linear) as unknown as Rgb;
  const [r, g, b] = (seen
    ? seen.map((row) => Math.max(0, row[0] * plain[0] + row[1] * plain[1] + row[2] * plain[2]))
    : plain) as unknown as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a: string, b: string, seen: readonly Rgb[] | null) => {
  const [p, q] = [lab(a, seen), lab(b, seen)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

const THEMES: readonly (readonly [string, Theme])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];
const STEPS = [1, 2, 3] as const;
const marks: readonly Paint[] = [
  ...STEPS.flatMap((step) => [`conflict-${step}`, `cooperation-${step}`] as const),
  'neutral',
];

describe.each(THEMES)('the %s theme', (_, theme) => {
  it.each([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['ink', 'highlight'],
    ['muted', 'highlight'],
    ['ink', 'pill'],
  ] as const)('%s is readable on %s (WCAG AA, 4.5)', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)(
    '%s stands out from paper, highlight and both tints as a mark must (WCAG AA, 3)',
    (mark) => {
      expect(contrast(theme[mark], theme.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(theme[mark], theme.highlight)).toBeGreaterThanOrEqual(2.6);
    },
  );

  it.each(['conflict', 'cooperation'] as const)(
    'the line of %s stands out from its tint',
    (side) => {
      expect(contrast(theme[`${side}-2`], theme[`${side}-tint`])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([['plain sight', null], ...Object.entries(BLINDNESS)] as const)(
    'conflict and co-operation differ in %s',
    (__, seen) => {
      for (const a of STEPS)
        for (const b of STEPS)
          expect(
            difference(theme[`conflict-${a}`], theme[`cooperation-${b}`], seen),
          ).toBeGreaterThan(20);
    },
  );

  it('grows stronger with the score', () => {
    for (const side of ['conflict', 'cooperation'] as const) {
      const strength = STEPS.map((step) => contrast(theme[`${side}-${step}`], theme.paper));
      expect(strength).toEqual([...strength].sort((a, b) => a - b));
    }
  });
});

it('forced colours are the system’s own', () => {
  expect(new Set(Object.values(FORCED))).toEqual(
    new Set(['Canvas', 'CanvasText', 'GrayText', 'LinkText']),
  );
});

it.each([
  [-1000, 'conflict-3'],
  [-700, 'conflict-3'],
  [-699, 'conflict-2'],
  [-299, 'conflict-1'],
  [0, 'neutral'],
  [100, 'cooperation-1'],
  [300, 'cooperation-2'],
  [830, 'cooperation-3'],
])('a score of %i is painted %s', (score, paint) => {
  expect(paintOf(score)).toBe(paint);
});
