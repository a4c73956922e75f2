/** One lane: its heading, its marks, their titles. */
import { LABEL_FONT } from '../timeline/label-style.ts';
import type { MarkLabel } from '../timeline/labels.ts';
import { markY, type LaneLayout } from '../timeline/layout.ts';
import {
  COUNT_FONT,
  COUNT_NEAR,
  countText,
  countWidth,
  eventOf,
  type BucketMark,
  type Mark,
  type PointMark,
} from '../timeline/mark.ts';
import { textWidth } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { drawBar } from './draw-bar.ts';
import { drawPoint } from './draw-point.ts';
import { group, text, type SceneGroup, type SceneNode } from './scene.ts';
import { horizontal, pill } from './shapes.ts';
import { paintOf } from './theme.ts';

const HEADING = { size: 13, aboveRows: 6 } as const; // px
const PILL_HEIGHT = 15; // px

export function drawLane(
  lane: LaneLayout,
  width: number,
  words: TimelineWords,
  selected: string | null,
): SceneGroup {
  const name = words.lane(lane.lane);
  const baseline = lane.headingHeight - HEADING.aboveRows;
  const heading = [
    text(name, 0, lane.y + baseline, { size: HEADING.size, weight: 'bold', halo: true }),
    text(countInWords(lane, words), textWidth(name, HEADING.size, 'bold') + 8, lane.y + baseline, {
      size: 12,
      fill: 'muted',
      halo: true,
    }),
  ];
  const whiskers = lane.marks.flatMap((mark) =>
    mark.kind === 'point' && mark.whisker ? whisker(mark, mark.whisker, markY(lane, mark)) : [],
  );
  return group(
    'lane',
    [
      ...(lane.headingHeight === 0 ? [] : [rule(lane, width), group('heading', heading)]),
      ...whiskers,
      // The most severe last, on top.
      ...[...lane.marks].reverse().map((mark) => drawMark(lane, mark, selected)),
      ...lane.labels.map((label) => drawLabel(lane, label)),
    ],
    lane.lane.key,
  );
}

/** "18 events · 3 at an unknown time" */
function countInWords({ inView, unplaced }: LaneLayout, words: TimelineWords): string {
  const events = inView === 0 ? words.none : words.events(inView);
  return unplaced.count === 0 ? events : `${events} · ${words.unplaced(unplaced.count)}`;
}

const rule = ({ y }: LaneLayout, width: number): SceneNode => ({
  kind: 'path',
  d: horizontal(0, width, y),
  stroke: 'rule',
  width: 1,
});

function drawMark(lane: LaneLayout, mark: Mark, selected: string | null): SceneNode {
  const y = markY(lane, mark);
  const isSelected = selected !== null && holds(mark, selected);
  switch (mark.kind) {
    case 'bar':
      return drawBar(mark, y, lane.labels.find((label) => label.mark === mark) ?? null, isSelected);
    case 'point':
      return drawPoint(mark.event, mark.x, y, mark.radius, isSelected);
    case 'bucket':
      return group(
        'bucket',
        [drawPoint(mark.lead, mark.x, y, mark.radius, isSelected), ...drawCount(mark, y)],
        mark.lead.id,
      );
  }
}

/** A crowd that the open event is in is marked as that event would be. */
const holds = (mark: Mark, id: string): boolean =>
  eventOf(mark).id === id || (mark.kind === 'bucket' && mark.members.has(id));

function drawCount(mark: BucketMark, y: number): SceneNode[] {
  const width = countWidth(mark.count, mark.style) - COUNT_NEAR;
  const x =
    mark.side === 'right'
      ? mark.x + mark.radius + COUNT_NEAR
      : mark.x - mark.radius - COUNT_NEAR - width;
  const count = text(countText(mark.count, mark.style), x + width / 2, y + 4, {
    size: COUNT_FONT,
    weight: 'bold',
    anchor: 'middle',
    halo: mark.style === 'all',
  });
  if (mark.style === 'all') return [count];
  const d = pill(x, y - PILL_HEIGHT / 2, width, PILL_HEIGHT);
  return [{ kind: 'path', d, fill: 'pill', stroke: 'rule', width: 1 }, count];
}

/** What its excerpts allow, behind the day it is dated to. */
function whisker(
  { event }: PointMark,
  { x0, x1 }: { readonly x0: number; readonly x1: number },
  y: number,
): SceneNode {
  return {
    kind: 'path',
    d: horizontal(x0, x1, y),
    stroke: {
      paint: paintOf(event.goldstein),
      x0,
      y0: y,
      x1,
      y1: y,
      stops: [
        [0, 0.15],
        [0.25, 0.6],
        [0.75, 0.6],
        [1, 0.15],
      ],
    },
    width: 3,
    ...(event.disputed ? { dash: [4, 3] } : {}),
  };
}

const drawLabel = (lane: LaneLayout, label: MarkLabel): SceneNode =>
  text(label.text, label.x, markY(lane, label.mark) + 4.5, {
    size: LABEL_FONT,
    weight: label.weight,
    halo: true,
  });
