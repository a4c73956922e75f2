/**
 * Which marks of a lane show their title, and where. The most severe choose first, so that labels
 * stay with the same events while the viewport moves; a label touches neither a mark nor another label.
 */
import { px, type Px } from '../model/units.ts';
import {
  fitTitle,
  LABEL_APART as APART,
  LABEL_FONT,
  LABEL_NEAR as NEAR,
  labelWeight,
} from './label-style.ts';
import { eventOf, extentOf, fingerRoom, type BarMark, type Mark } from './mark.ts';
import { bySeverity } from './timeline-event.ts';
import { textWidth, type TextWeight } from './text-width.ts';

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

interface Taken {
  readonly mark: Mark;
  readonly left: number;
  readonly right: number;
}

/** Labels of one lane's marks; points and bars lie in rows of their own. */
export function layoutLabels(marks: readonly Mark[], width: number): readonly MarkLabel[] {
  return labelBeside(inOrder(marks), takenBy(marks, width), width);
}

/**
 * What a screen shows of the labels of a world that lies `shift` px to its left: those that are
 * whole on it stay; those that its edges cut are laid out anew in the room that is left.
 */
export function labelsInView(
  marks: readonly Mark[],
  world: readonly MarkLabel[],
  shift: number,
  width: number,
): readonly MarkLabel[] {
  const rows = takenBy(marks, width);
  const home = new Map(world.map((label) => [eventOf(label.mark).id, label]));
  const labels: MarkLabel[] = [];
  const cut: Mark[] = [];
  for (const mark of inOrder(marks)) {
    const label = home.get(eventOf(mark).id);
    if (!label) continue;
    const x = label.x - shift;
    const row = takenIn(rows, mark);
    const end = x + label.width;
    const [left, right] = extentOf(mark);
    const isFree =
      (mark.kind === 'bar' || right <= x || end <= left) &&
      row.every((other) => other.mark === mark || other.right <= x || end <= other.left);
    if (x < 0 || end > width || !isFree) {
      cut.push(mark);
      continue;
    }
    labels.push({ ...label, mark, x: px(x) });
    row.push({ mark, left: x, right: end });
  }
  return [...labels, ...labelBeside(cut, rows, width)];
}

/** The most severe choose first. */
const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((a, b) => bySeverity(eventOf(a), eventOf(b)));

function labelBeside(
  marks: readonly Mark[],
  rows: Map<string, Taken[]>,
  width: number,
): readonly MarkLabel[] {
  return marks.flatMap((mark) => {
    const row = takenIn(rows, mark);
    const label = beside(mark, row, width);
    if (!label) return [];
    row.push({ mark, left: label.x, right: label.x + label.width });
    return [label];
  });
}

/** The room of each row that its marks take. */
function takenBy(marks: readonly Mark[], width: number): Map<string, Taken[]> {
  const taken = new Map<string, Taken[]>();
  for (const mark of marks) {
    const row = takenIn(taken, mark);
    const [left, right] = fingerRoom(extentOf(mark), width);
    row.push({ mark, left, right });
    if (mark.kind === 'point' && mark.whisker)
      row.push({ mark, left: mark.whisker.x0, right: mark.whisker.x1 });
  }
  return taken;
}

function beside(mark: Mark, row: readonly Taken[], width: number): MarkLabel | null {
  const title = eventOf(mark).title;
  const weight = labelWeight(eventOf(mark));
  const [left, right] = reachOf(mark);
  // The room on either side; none where something lies across that end.
  let [next, last] = [width, 0];
  for (const other of row) {
    if (other.mark === mark) continue;
    if (other.left >= right) next = Math.min(next, other.left - APART);
    else if (other.right > right) next = -Infinity;
    if (other.right <= left) last = Math.max(last, other.right + APART);
    else if (other.left < left) last = Infinity;
  }
  const event = eventOf(mark);
  const onRight = fitTitle(event, next - right - NEAR);
  const onLeft = fitTitle(event, left - NEAR - last);
  const text =
    onRight !== title && (onLeft?.length ?? 0) > (onRight?.length ?? 0) ? onLeft : onRight;
  if (text !== null) {
    const x = text === onRight ? right + NEAR : left - NEAR - textWidth(text, LABEL_FONT, weight);
    return labelOf(mark, text, weight, x);
  }
  return mark.kind === 'bar' ? within(mark, row, weight) : null;
}

/** A bar that fills the screen is broken for its own title. */
function within(mark: BarMark, row: readonly Taken[], weight: TextWeight): MarkLabel | null {
  const room = mark.x1 - mark.x0 - 80;
  const text = fitTitle(mark.event, room);
  if (text === null) return null;
  const width = textWidth(text, LABEL_FONT, weight);
  const x = mark.x0 + Math.min(48, (mark.x1 - mark.x0 - width) / 2);
  const blocked = row.some(
    (other) =>
      other.mark !== mark && other.left > mark.x0 && other.left < x + width && other.right > x,
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

function takenIn(taken: Map<string, Taken[]>, mark: Mark): Taken[] {
  const key = `${mark.track} ${mark.row}`;
  const row = taken.get(key) ?? [];
  taken.set(key, row);
  return row;
}
