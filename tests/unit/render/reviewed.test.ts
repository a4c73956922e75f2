/** What an editor corrected can be told from what was only read, whatever shape its mark has. */
import { describe, expect, it } from 'vitest';
import { LEGEND } from '#lib/components/timeline/legend-events.ts';
import { px } from '#lib/model/units.ts';
import { drawBar } from '#lib/render/draw-bar.ts';
import { drawPoint } from '#lib/render/draw-point.ts';
import type { BarMark } from '#lib/timeline/mark.ts';
import type { TimelineEvent } from '#lib/timeline/timeline-event.ts';

const point = (event: TimelineEvent) => drawPoint(event, px(50), px(20), px(6), false);
const bar = (event: TimelineEvent) =>
  drawBar(
    { kind: 'bar', event, x0: 10, x1: 90, start: 'soft', end: 'soft', track: 'points' } as BarMark,
    20,
    null,
    false,
  );

describe('a reviewed event', () => {
  it.each([
    ['point', point],
    ['bar', bar],
  ])('has a stroke under its %s', (_shape, draw) => {
    const plain = draw({ ...LEGEND.reviewed, origin: 'extracted' });
    const reviewed = draw(LEGEND.reviewed);
    expect(reviewed.children.length).toBe(plain.children.length + 1);
    expect(reviewed.children.slice(0, -1)).toEqual(plain.children);
    expect(reviewed.children.at(-1)).toMatchObject({ stroke: 'ink' });
  });
});
