/** What stands above the tension curve: whose it is, its extremes above their points, how it is reckoned. */
import type { CurvePoint } from '../timeline/curve.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { text, type SceneNode } from './scene.ts';
import { circle } from './shapes.ts';

type Curve = NonNullable<TimelineLayout['curve']>;

interface Lettering {
  readonly baseline: number;
  readonly size: number;
  readonly small: number;
  /** Between two texts. */
  readonly apart: number;
}

const USUAL: Lettering = { baseline: 14, size: 13, small: 12, apart: 14 }; // px
/** Above a curve that is small itself. */
const SMALL: Lettering = { baseline: 12, size: 12, small: 11, apart: 10 }; // px
const SMALL_BELOW = 50; // px

/** What is drawn on the left, where it peaks above the peak, how it is reckoned on the right, where that finds room. */
export function drawCaption(
  curve: Curve,
  width: number,
  y: (value: number) => number,
  words: TimelineWords,
): SceneNode[] {
  const type = curve.height < SMALL_BELOW ? SMALL : USUAL;
  const { halfLife, terms, weightless } = curve.index;
  const { title, extremes } = captionOf(curve, width, words, type);
  const nodes: SceneNode[] = [
    text(title, 0, type.baseline, { weight: 'bold', size: type.size, halo: true }),
  ];
  let left = titleRoom(title, type);
  for (const { point, label } of extremes) {
    const room = extremeRoom(label, type);
    const stroke = point.value > 0 ? 'conflict-2' : 'cooperation-2';
    const start = Math.max(left, Math.min(point.x - room / 2, width - room));
    if (start + room > width) continue;
    nodes.push(
      { kind: 'path', d: circle(point.x, y(point.value), 3.5), fill: 'paper', stroke, width: 2 },
      text(label, start, type.baseline, { size: type.small, weight: 'bold', halo: true }),
    );
    left = start + room + type.apart;
  }
  const note = words.tensionNote(halfLife, terms.length, terms.length + weightless.length);
  const fitting = [`${words.tensionDirection} · ${note}`, note].find(
    (candidate) => left + textWidth(candidate, type.small) <= width,
  );
  if (fitting !== undefined)
    nodes.push(
      text(fitting, width, type.baseline, {
        size: type.small,
        fill: 'muted',
        anchor: 'end',
        halo: true,
      }),
    );
  return nodes;
}

interface Caption {
  readonly title: string;
  /** From left to right. */
  readonly extremes: readonly { readonly point: CurvePoint; readonly label: string }[];
}

/**
 * The peak is always named: where room is short the other extreme is not, then its date is
 * shortened, and at last the parties are left out.
 */
function captionOf(
  { index, peak, counterpeak }: Curve,
  width: number,
  words: TimelineWords,
  type: Lettering,
): Caption {
  const title = words.tension(index.pair);
  if (!peak) return { title, extremes: [] };
  const named = (points: readonly CurvePoint[], short: boolean) =>
    points
      .toSorted((a, b) => a.x - b.x)
      .map((point) => ({ point, label: words.tensionPeak(point.value, point.at, { short }) }));
  const both = counterpeak ? [peak, counterpeak] : [peak];
  const captions: Caption[] = [
    { title, extremes: named(both, false) },
    { title, extremes: named(both, true) },
    { title, extremes: named([peak], false) },
    { title, extremes: named([peak], true) },
    { title: words.tensionBrief, extremes: named([peak], true) },
  ];
  return (
    captions.find((caption) => fits(caption, width, type)) ??
    captions.at(-1) ?? { title, extremes: [] }
  );
}

/** Each above its point, pushed right by what stands before it. */
function fits({ title, extremes }: Caption, width: number, type: Lettering): boolean {
  let left = titleRoom(title, type);
  for (const { point, label } of extremes) {
    const room = extremeRoom(label, type);
    const start = Math.max(left, Math.min(point.x - room / 2, width - room));
    if (start + room > width) return false;
    left = start + room + type.apart;
  }
  return true;
}

/** With the room to what follows. */
const titleRoom = (title: string, type: Lettering): number =>
  textWidth(title, type.size, 'bold') + type.apart;

const extremeRoom = (label: string, type: Lettering): number =>
  textWidth(label, type.small, 'bold');
