/**
 * Which marks of a lane show their title, and where. The most severe choose first, so that labels
 * stay with the same events while the viewport moves; a label touches neither a mark nor another label.
 */
import { px, type Px } from '../model/units.ts';
import {
  LABEL_APART as APART,
  LABEL_FONT,
  LABEL_NEAR as NEAR,
  labelWeight,
} from './label-style.ts';
import { eventOf, extentOf, fingerRoom, type BarMark, type Mark } from './mark.ts';
import { bySeverity } from './timeline-event.ts';
import { fitText, textWidth, type TextWeight } from './text-width.ts';

export interface MarkLabel {
  readonly mark: Mark;
  /** The title, or its first words and an ellipsis. */
  readonly text: string;
  readonly weight: TextWeight;
  /** Left edge. */
  readonly x: Px;
  /** At most. */
  readonly width: Px;
}

/** A title is shortened to no fewer characters than this. */
const FEWEST = 12; // characters

interface Taken {
  readonly mark: Mark;
  readonly left: number;
  readonly right: number;
}

/** Labels of one lane's marks; points and bars lie in rows of their own. */
export function layoutLabels(marks: readonly Mark[], width: number): readonly MarkLabel[] {
  const taken = new Map<string, Taken[]>();
  for (const mark of marks) {
    const row = rowsTaken(taken, mark);
    const [left, right] = fingerRoom(extentOf(mark), width);
    row.push({ mark, left, right });
    if (mark.kind === 'point' && mark.whisker)
      row.push({ mark, left: mark.whisker.x0, right: mark.whisker.x1 });
  }
  const labels: MarkLabel[] = [];
  for (const mark of [...marks].sort((a, b) => bySeverity(eventOf(a), eventOf(b)))) {
    const row = rowsTaken(taken, mark);
    const others = row.filter((other) => other.mark !== mark);
    const label = beside(mark, others, width);
    if (!label) continue;
    labels.push(label);
    row.push({ mark, left: label.x, right: label.x + label.width });
  }
  return labels;
}

function beside(mark: Mark, row: readonly Taken[], width: number): MarkLabel | null {
  const title = eventOf(mark).title;
  const weight = labelWeight(eventOf(mark));
  const [left, right] = reachOf(mark);
  const roomRight =
    Math.min(
      width,
      ...row.filter((other) => other.left >= right).map((other) => other.left - APART),
    ) -
    right -
    NEAR;
  const roomLeft =
    left -
    NEAR -
    Math.max(0, ...row.filter((other) => other.right <= left).map((other) => other.right + APART));
  const crossed = row.some((other) => other.left < right && other.right > right);
  const text = (room: number, fewest: number) => fitText(title, room, LABEL_FONT, weight, fewest);
  const whole = Infinity;
  for (const fewest of [whole, FEWEST]) {
    const onRight = crossed ? null : text(roomRight, fewest);
    if (onRight !== null) return labelOf(mark, onRight, weight, right + NEAR);
    const onLeft = row.some((other) => other.left < left && other.right > left)
      ? null
      : text(roomLeft, fewest);
    if (onLeft !== null)
      return labelOf(mark, onLeft, weight, left - NEAR - textWidth(onLeft, LABEL_FONT, weight));
  }
  return mark.kind === 'bar' ? within(mark, row, weight) : null;
}

/** A bar that fills the screen is broken for its own title. */
function within(mark: BarMark, row: readonly Taken[], weight: TextWeight): MarkLabel | null {
  const room = mark.x1 - mark.x0 - 80;
  const text = fitText(mark.event.title, room, LABEL_FONT, weight, FEWEST);
  if (text === null) return null;
  const width = textWidth(text, LABEL_FONT, weight);
  const x = mark.x0 + Math.min(48, (mark.x1 - mark.x0 - width) / 2);
  const blocked = row.some(
    (other) => other.left > mark.x0 && other.left < x + width && other.right > x,
  );
  return blocked ? null : labelOf(mark, text, weight, x);
}

function labelOf(mark: Mark, text: string, weight: TextWeight, x: number): MarkLabel {
  return { mark, text, weight, x: px(x), width: textWidth(text, LABEL_FONT, weight) };
}

/** A mark with its count and its whisker. */
function reachOf(mark: Mark): readonly [number, number] {
  const [left, right] = extentOf(mark);
  if (mark.kind !== 'point' || !mark.whisker) return [left, right];
  return [Math.min(left, mark.whisker.x0), Math.max(right, mark.whisker.x1)];
}

function rowsTaken(taken: Map<string, Taken[]>, mark: Mark): Taken[] {
  const key = `${mark.track} ${mark.row}`;
  const row = taken.get(key) ?? [];
  taken.set(key, row);
  return row;
}
