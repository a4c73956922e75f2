/** The time axis: thin lines from the curve down through the lanes, and between the two the units with their context. */
import type { TimelineLayout } from '../timeline/layout.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { group, text, type SceneGroup, type SceneNode } from './scene.ts';
import { horizontal, rectangle, vertical } from './shapes.ts';

const UNIT = { baseline: 15, size: 12, inset: 4, notch: 5 } as const; // px
const CONTEXT = { baseline: 30, size: 12 } as const; // px
/** Between two labels of one line. */
const APART = 6; // px

/** Lines, and the band of a date that the address names: behind everything. */
export function drawGrid(layout: TimelineLayout): SceneGroup {
  const top = layout.curve?.y ?? 0;
  const nodes: SceneNode[] = layout.ticks.ticks.map((tick) => ({
    kind: 'path',
    d: vertical(tick.x, top, layout.height),
    stroke: tick.major ? 'rule' : 'grid',
    width: 1,
  }));
  const { highlight } = layout;
  if (highlight)
    nodes.unshift({
      kind: 'path',
      d: rectangle(highlight.x0, top, highlight.x1 - highlight.x0, layout.height - top),
      fill: 'highlight',
    });
  return group('grid', nodes);
}

export function drawAxis(layout: TimelineLayout, words: TimelineWords): SceneGroup {
  const { ticks } = layout.ticks;
  const labels = layout.form === 'strip' ? inOneLine(layout, words) : inTwoLines(layout, words);
  const notches = ticks.map((tick): SceneNode => ({
    kind: 'path',
    d: vertical(tick.x, layout.axisY, layout.axisY + UNIT.notch),
    stroke: 'muted',
    width: 1,
  }));
  const rule: SceneNode = {
    kind: 'path',
    d: horizontal(0, layout.width, layout.axisY),
    stroke: 'muted',
    width: 1,
  };
  return group('axis', [rule, ...notches, ...labels]);
}

function inTwoLines(layout: TimelineLayout, words: TimelineWords): SceneNode[] {
  const { ticks, contexts, unit } = layout.ticks;
  const units = ticks.flatMap((tick) => {
    const label = words.tick(tick.at, unit);
    const x = tick.x + UNIT.inset;
    return x + textWidth(label, UNIT.size) > layout.width
      ? []
      : [text(label, x, layout.axisY + UNIT.baseline, { size: UNIT.size, fill: 'muted' })];
  });
  const named = contexts.flatMap((context) => {
    const label = words.context(context.at, context.unit);
    const room = context.end - context.x - 2 * UNIT.inset;
    const x = context.x === 0 ? 0 : context.x + UNIT.inset;
    return textWidth(label, CONTEXT.size, 'bold') > room
      ? []
      : [text(label, x, layout.axisY + CONTEXT.baseline, { size: CONTEXT.size, weight: 'bold' })];
  });
  return [...units, ...named];
}

/** Where a new context begins it stands in place of the unit: Oct, Nov, 2016, Feb. */
function inOneLine(
  { ticks: { ticks, contexts, unit }, axisY, width }: TimelineLayout,
  words: TimelineWords,
): SceneNode[] {
  const size = UNIT.size;
  const named = contexts.map(({ at, x, unit: of }) => ({
    label: words.context(at, of),
    x: x === 0 ? 0 : x + UNIT.inset,
    weight: 'bold' as const,
  }));
  const units = ticks.map(({ at, x }) => ({
    label: words.tick(at, unit),
    x: x + UNIT.inset,
    weight: 'regular' as const,
  }));
  const taken: { left: number; right: number }[] = [];
  return [...named, ...units].flatMap(({ label, x, weight }) => {
    const right = x + textWidth(label, size, weight);
    if (
      right > width ||
      taken.some((other) => x < other.right + APART && other.left < right + APART)
    )
      return [];
    taken.push({ left: x, right });
    const fill = weight === 'bold' ? 'ink' : 'muted';
    return [text(label, x, axisY + UNIT.baseline, { size, weight, fill })];
  });
}
