/** The picture of a narrow screen: the curve small on top, then the rail with its events, time running down. */
import type { PhoneEvent, PhoneLayout, PhoneRow } from '../timeline/phone.ts';
import { PHONE, titleWeight } from '../timeline/phone.ts';
import { isLong } from '../timeline/shape.ts';
import { radiusOf, type BarEnd } from '../timeline/mark.ts';
import { textWidth, fitText } from '../timeline/text-width.ts';
import type { TimelineWords } from '../words/timeline-words.ts';
import { px } from '../model/units.ts';
import { drawBar } from './draw-bar.ts';
import { drawCurve } from './draw-curve.ts';
import { drawPoint } from './draw-point.ts';
import { group, text, type Scene, type SceneNode } from './scene.ts';
import { horizontal, vertical } from './shapes.ts';

const META_FONT = 12; // px
const PERIOD_FONT = 13; // px
const MORE_FONT = 13; // px

export function buildPhoneScene(layout: PhoneLayout, words: TimelineWords): Scene {
  return {
    width: layout.width,
    height: layout.height,
    nodes: [
      ...(layout.curve
        ? [drawCurve(layout.curve, layout.width, words), sparkAxis(layout, layout.curve, words)]
        : []),
      ...layout.rows.map((row) => drawRow(row, layout, words)),
    ],
  };
}

/** First and last day of the window, at the two ends of the small curve. */
function sparkAxis(
  layout: PhoneLayout,
  curve: NonNullable<PhoneLayout['curve']>,
  words: TimelineWords,
): SceneNode {
  const { from, to } = layout.viewport;
  const y = curve.y + curve.height + 15;
  const style = { size: META_FONT, fill: 'muted' } as const;
  return group('axis', [
    text(words.day(from), 0, y, style),
    text(words.day(to - 1), layout.width, y, { ...style, anchor: 'end' }),
  ]);
}

function drawRow(row: PhoneRow, layout: PhoneLayout, words: TimelineWords): SceneNode {
  const bottom = row.y + row.height;
  const rail: SceneNode = {
    kind: 'path',
    d: vertical(PHONE.rail, row.y, bottom),
    stroke: 'rule',
    width: 1,
  };
  switch (row.kind) {
    case 'period': {
      const baseline = row.y + 23;
      return group('period', [
        { kind: 'path', d: horizontal(0, layout.width, row.y), stroke: 'rule', width: 1 },
        text(words.period(row.period.from, row.period.to), 0, baseline, {
          size: PERIOD_FONT,
          weight: 'bold',
          fill: 'muted',
        }),
        text(words.events(row.count), layout.width, baseline, {
          size: META_FONT,
          fill: 'muted',
          anchor: 'end',
        }),
      ]);
    }
    case 'gap': {
      const y = row.y + row.height / 2;
      const dashed: SceneNode = {
        kind: 'path',
        d: vertical(PHONE.rail, row.y + 4, bottom - 4),
        stroke: 'muted',
        width: 1.5,
        dash: [1.5, 4],
      };
      return group('gap', [
        dashed,
        text(words.gap(row.periods, row.unit), PHONE.text, y + 4, {
          size: META_FONT,
          fill: 'muted',
        }),
      ]);
    }
    case 'bucket': {
      const more = words.more(row.count);
      const y = row.y + 16;
      const x = PHONE.text + textWidth(more, MORE_FONT, 'bold') + 8;
      const lead = fitText(row.lead.title, layout.width - x, META_FONT, 'regular', 10);
      return group(
        'bucket',
        [
          rail,
          ...[-5, 0, 5].map((dy): SceneNode => ({
            kind: 'path',
            d: horizontal(PHONE.rail - 4, PHONE.rail + 4, y - 4 + dy),
            stroke: 'muted',
            width: 1.5,
          })),
          text(more, PHONE.text, y, { size: MORE_FONT, weight: 'bold' }),
          ...(lead === null ? [] : [text(lead, x, y, { size: META_FONT, fill: 'muted' })]),
        ],
        row.lead.id,
      );
    }
    case 'event':
      return drawEvent(row, layout, rail, words);
  }
}

function drawEvent(
  row: PhoneEvent,
  { selected, width }: PhoneLayout,
  rail: SceneNode,
  words: TimelineWords,
): SceneNode {
  const { event, lines } = row;
  const titles = lines.map((line, i) =>
    text(line, PHONE.text, row.y + 15 + i * PHONE.titleLine, {
      size: PHONE.titleFont,
      weight: titleWeight(event),
    }),
  );
  const whole = `${words.date(event)} · ${words.lane(row.lane)}`;
  const meta = fitText(whole, width - PHONE.text, META_FONT, 'regular', 8) ?? words.date(event);
  const metaY = row.y + lines.length * PHONE.titleLine + 13;
  return group(
    'event',
    [
      rail,
      markOf(row, selected === event.id),
      ...titles,
      text(meta, PHONE.text, metaY, { size: META_FONT, fill: 'muted' }),
    ],
    event.id,
  );
}

/** A point, or for what lasts or is not known to the week a bar along the rail, as long as its row. */
function markOf({ event, y, height }: PhoneEvent, selected: boolean): SceneNode {
  const { rail } = PHONE;
  if (!isLong(event)) return drawPoint(event, rail, y + 10, radiusOf(event) + 1, selected);
  const end = (bound: number | null): BarEnd =>
    bound === null ? 'open' : event.extent === 'throughout' ? 'firm' : 'soft';
  const bar = {
    kind: 'bar',
    track: 'points',
    row: 0,
    event,
    x0: px(rail),
    x1: px(rail + height - PHONE.underEvent / 2),
    start: end(event.earliest),
    end: end(event.latest),
  } as const;
  return { ...group('turned', [drawBar(bar, y, null, selected)]), turned: { x: rail, y } };
}
