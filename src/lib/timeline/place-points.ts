/**
 * Rows of points: each mark, the most severe first, goes where it and its title find room. Who
 * finds no row at all joins the nearest mark in its way. Of several rows the first keeps its
 * titles, so that a crowd says what it is about; in the others a mark is worth more than a title.
 */
import { bisectLeft } from 'd3';
import type { Candidate } from './candidates.ts';
import { TARGET } from './heights.ts';
import { LABEL_APART, LABEL_NEAR, leastTitleWidth, titleWidth } from './label-style.ts';
import { cutToStub, join, nearest, startPlacing, touches, type Placing } from './placing.ts';
import { isLong, pointX, whiskerOf } from './shape.ts';
import type { Viewport } from './viewport.ts';

/** Room for the title or the whisker of a mark already placed. The most severe stand first. */
interface Reserved {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Where several will share a mark, their count moves its title on. */
const COUNT_ROOM = 34; // px
/** Titles are looked for on the right: on the left one is worth no more than this share of it there. */
const LEFT_WORTH = 0.7;

export function placePoints(
  candidates: readonly Candidate[],
  view: Viewport,
  rows: number,
): Placing[] {
  const placed: Placing[] = [];
  let reserved: Reserved[] = [];
  const isCrowded = crowds(candidates, view, rows);
  for (const candidate of candidates) {
    const item = startPlacing(candidate, view, 'rest');
    if (item.bar && isLong(candidate.lead)) cutToStub(item, view);
    let inTheWay = placed.filter((other) => touches(item, other));
    let free = freeRows(item, rows, inTheWay, reserved);
    if (free.length === 0 && item.bar) {
      cutToStub(item, view);
      inTheWay = inTheWay.filter((other) => touches(item, other));
      free = freeRows(item, rows, inTheWay, reserved);
    }
    const neighbour = nearest(inTheWay, item.x);
    if (free.length === 0 && neighbour) {
      join(neighbour, candidate, view);
      continue;
    }
    const count = isCrowded(item.x) ? COUNT_ROOM : 0;
    const room = bestRoom(item, count, free, placed, reserved);
    item.row = room?.row ?? quietestRow(item, free, reserved);
    reserved = reserved.filter(
      ({ row, left, right }) => row !== item.row || right < item.left || item.right < left,
    );
    if (room) reserved.push(room);
    const whisker = item.count === 1 ? whiskerOf(item.lead, view) : null;
    if (whisker) reserved.push({ row: item.row, left: whisker.x0, right: whisker.x1 });
    placed.push(item);
  }
  for (const item of placed) if (item.stub && item.bar) growStub(item, view, placed, reserved);
  return placed;
}

/** A long bar among the points takes much room: it has it where all the others have left it. */
function growStub(
  item: Placing,
  view: Viewport,
  placed: readonly Placing[],
  reserved: readonly Reserved[],
): void {
  const whole = startPlacing(item, view, 'rest');
  const isFree = (other: Placing | Reserved) =>
    other.row !== item.row ||
    other.right + TARGET <= whole.left ||
    whole.right + TARGET <= other.left;
  const own = (room: Reserved) =>
    room.left >= item.left - 1 && room.left <= item.right + LABEL_NEAR + 1;
  const others = placed.filter((other) => other !== item);
  if (!others.every(isFree) || !reserved.filter((room) => !own(room)).every(isFree)) return;
  item.stub = false;
  item.bar = whole.bar;
  item.left = whole.left;
  item.right = whole.right;
}

function freeRows(
  item: Placing,
  rows: number,
  inTheWay: readonly Placing[],
  reserved: readonly Reserved[],
): number[] {
  const keepsTitle = (row: number) => row === 0 && rows > 1 && titleHit(item, row, reserved) >= 0;
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => inTheWay.every((other) => other.row !== row) && !keepsTitle(row),
  );
}

/** The most of its title that a row has room for; null where none has enough to be read. */
function bestRoom(
  item: Placing,
  count: number,
  free: readonly number[],
  placed: readonly Placing[],
  reserved: readonly Reserved[],
): Reserved | null {
  const whole = titleWidth(item.lead);
  const clear = free.filter((row) => titleHit(item, row, reserved) < 0);
  const rooms = clear.flatMap((row) => {
    const start = item.right + LABEL_NEAR + count;
    const end = item.left - LABEL_NEAR;
    let [next, last] = [Infinity, -Infinity];
    for (const taken of [placed, reserved])
      for (const other of taken) {
        if (other.row !== row) continue;
        if (other.right > item.right) next = Math.min(next, other.left);
        if (other.left < item.left) last = Math.max(last, other.right);
      }
    const onRight = Math.min(whole, next - LABEL_APART - start);
    const onLeft = Math.min(whole, end - last - LABEL_APART);
    return [
      {
        row,
        width: onRight,
        worth: onRight,
        left: start - count,
        right: start + onRight + LABEL_APART,
      },
      {
        row,
        width: onLeft,
        worth: onLeft * LEFT_WORTH,
        left: end - onLeft - LABEL_APART,
        right: end,
      },
    ];
  });
  const [best] = rooms.sort((a, b) => b.worth - a.worth);
  return best && best.width >= leastTitleWidth(item.lead) ? best : null;
}

/** Where no title is hit; else where the least severe one is. */
function quietestRow(
  item: Placing,
  free: readonly number[],
  reserved: readonly Reserved[],
): number {
  const clear = free.filter((row) => titleHit(item, row, reserved) < 0);
  const byLoss = free.toSorted((a, b) => titleHit(item, b, reserved) - titleHit(item, a, reserved));
  return clear.at(-1) ?? byLoss[0] ?? 0;
}

/** Which reserved room the item would lie on; −1 where it lies on none. */
const titleHit = (item: Placing, row: number, reserved: readonly Reserved[]): number =>
  reserved.findIndex(
    (room) => room.row === row && item.left < room.right && room.left < item.right,
  );

/** Whether more lie within a finger's width of a place than there are rows. */
function crowds(
  candidates: readonly Candidate[],
  view: Viewport,
  rows: number,
): (x: number) => boolean {
  const xs = Float64Array.from(candidates, ({ lead }) => pointX(lead, view)).sort();
  return (x) => bisectLeft(xs, x + TARGET) - bisectLeft(xs, x - TARGET) > rows;
}
