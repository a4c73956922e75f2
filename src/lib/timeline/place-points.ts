/**
 * Rows of points: each mark, the most severe first, goes where it and its title find room. Who
 * finds no row at all joins the nearest mark in its way. Of several rows the first keeps its
 * titles, so that a crowd says what it is about; in the others a mark is worth more than a title.
 */
import type { Candidate } from './candidates.ts';
import { LABEL_APART, LABEL_NEAR, titleWidth } from './label-style.ts';
import { cutToStub, join, nearest, startPlacing, touches, type Placing } from './placing.ts';
import { whiskerOf } from './shape.ts';
import type { Viewport } from './viewport.ts';

/** Room for the title or the whisker of a mark already placed. The most severe stand first. */
interface Reserved {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** A mark may yet come to stand for several, and its count moves its title on. */
const COUNT_ROOM = 34; // px

export function placePoints(
  candidates: readonly Candidate[],
  view: Viewport,
  rows: number,
): Placing[] {
  const placed: Placing[] = [];
  let reserved: Reserved[] = [];
  for (const candidate of candidates) {
    const item = startPlacing(candidate, view, 'rest');
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
    item.row = bestRow(item, free, placed, reserved);
    reserved = reserved.filter(
      ({ row, left, right }) => row !== item.row || right < item.left || item.right < left,
    );
    const title = titleRoom(item, item.row, placed, reserved);
    if (title) reserved.push(title);
    const whisker = item.count === 1 ? whiskerOf(item.lead, view) : null;
    if (whisker) reserved.push({ row: item.row, left: whisker.x0, right: whisker.x1 });
    placed.push(item);
  }
  return placed;
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

/** Where mark and title find room; else where no title is hit; else where the least severe one is. */
function bestRow(
  item: Placing,
  free: readonly number[],
  placed: readonly Placing[],
  reserved: readonly Reserved[],
): number {
  const clear = free.filter((row) => titleHit(item, row, reserved) < 0);
  const roomy = clear.find((row) => titleRoom(item, row, placed, reserved) !== null);
  const byLoss = free.toSorted((a, b) => titleHit(item, b, reserved) - titleHit(item, a, reserved));
  return roomy ?? clear.at(-1) ?? byLoss[0] ?? 0;
}

/** Which reserved room the item would lie on; −1 where it lies on none. */
const titleHit = (item: Placing, row: number, reserved: readonly Reserved[]): number =>
  reserved.findIndex(
    (room) => room.row === row && item.left < room.right && room.left < item.right,
  );

function titleRoom(
  item: Placing,
  row: number,
  placed: readonly Placing[],
  reserved: readonly Reserved[],
): Reserved | null {
  const left = item.right + LABEL_NEAR;
  const right = left + titleWidth(item.lead) + LABEL_APART + COUNT_ROOM;
  const isFree = (other: Reserved | Placing) =>
    other.row !== row || other.right <= left || right <= other.left;
  return reserved.every(isFree) && placed.every(isFree) ? { row, left, right } : null;
}
