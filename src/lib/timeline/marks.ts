/**
 * What is drawn of one lane in one viewport. Every event in view is in exactly one mark.
 *
 *     candidates → long ones into the rows of bars → the others, the most severe first, into the
 *     rows of points, with room for their titles → whoever finds no room joins the mark in its way
 */
import { ms, px } from '../model/units.ts';
import { gatherCandidates, type Candidate } from './candidates.ts';
import { LABEL_APART, LABEL_NEAR, titleWidth } from './label-style.ts';
import type { LaneIndex } from './lane-index.ts';
import { countWidth, radiusOf, type BarMark, type Mark } from './mark.ts';
import { barShape, isLong, pointX, whiskerOf, type BarShape } from './shape.ts';
import { bySeverity, severityOf } from './timeline-event.ts';
import type { Viewport } from './viewport.ts';

export interface LaneRows {
  readonly points: number;
  readonly bars: number;
}

/** Room for the title or the whisker of a mark already placed: a later mark avoids it where it can. */
interface Reserved {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

interface Placing extends Candidate {
  x: number;
  bar: BarShape | null;
  row: number;
  side: 'left' | 'right';
}

/** A mark may yet come to stand for several, and its count moves its title on. */
const COUNT_ROOM = 34; // px
const GAP = 2; // px between neighbours in a row
const LISTED = 100; // events

export function layoutMarks(index: LaneIndex, view: Viewport, rows: LaneRows): readonly Mark[] {
  const candidates = gatherCandidates(index, view).sort(byWeight);
  const bars: BarMark[] = [];
  const points: Candidate[] = [];
  const leftOver: Candidate[] = [];
  for (const candidate of candidates) {
    const shape =
      candidate.count === 1 && isLong(candidate.lead) ? barShape(candidate.lead, view) : null;
    const row = shape ? freeBarRow(candidate, shape, bars, rows.bars) : null;
    if (shape && row !== null)
      bars.push({ kind: 'bar', track: 'bars', row, event: candidate.lead, ...shape });
    else (shape ? leftOver : points).push(candidate);
  }
  // A long bar among the points takes much room: it has it only after all the others.
  const placed = settleCounts(placeAmongPoints([...points, ...leftOver], view, rows.points), view);
  return [...bars, ...placed.map((item) => markOf(item, view))];
}

/** The most severe first; of equally severe ones the most crowded, so that it is a crowded moment that has a title. */
function byWeight(a: Candidate, b: Candidate): number {
  return severityOf(b.lead) - severityOf(a.lead) || b.count - a.count || bySeverity(a.lead, b.lead);
}

/** A row where the bar and its title are free, else one where the bar is. */
function freeBarRow(
  { lead }: Candidate,
  shape: BarShape,
  bars: readonly BarMark[],
  rows: number,
): number | null {
  const free = (room: number) =>
    rowNumbers(rows).find((row) =>
      bars.every(
        (bar) => bar.row !== row || bar.x1 + GAP <= shape.x0 || shape.x1 + room + GAP <= bar.x0,
      ),
    );
  return free(LABEL_NEAR + titleWidth(lead)) ?? free(0) ?? null;
}

function placeAmongPoints(
  candidates: readonly Candidate[],
  view: Viewport,
  rows: number,
): Placing[] {
  const placed: Placing[] = [];
  let reserved: Reserved[] = [];
  for (const candidate of candidates) {
    const bar = candidate.count === 1 ? barShape(candidate.lead, view) : null;
    const item: Placing = {
      ...candidate,
      bar,
      x: pointX(candidate.lead, view),
      row: 0,
      side: 'right',
    };
    const inTheWay = placed.filter((other) => touches(item, other));
    const free = freeRows(item, rows, inTheWay, reserved);
    const neighbour = nearest(inTheWay, item.x);
    if (free.length === 0 && neighbour) {
      join(neighbour, candidate, view);
      continue;
    }
    const row = bestRow(item, free, placed, reserved);
    const [left, right] = extent(item);
    reserved = reserved.filter(
      (title) => title.row !== row || title.right < left || right < title.left,
    );
    const title = titleRoom({ ...item, row }, placed, reserved);
    if (title) reserved.push(title);
    const whisker = candidate.count === 1 ? whiskerOf(candidate.lead, view) : null;
    if (whisker) reserved.push({ row, left: whisker.x0, right: whisker.x1 });
    placed.push({ ...item, row });
  }
  return placed;
}

/** Rows a mark may lie in: where other marks leave it room. Of several rows the first keeps its titles, whatever else is folded. */
function freeRows(
  item: Placing,
  rows: number,
  inTheWay: readonly Placing[],
  reserved: readonly Reserved[],
): number[] {
  const kept = (row: number) => row === 0 && rows > 1 && titleHit(item, row, reserved) >= 0;
  return rowNumbers(rows).filter(
    (row) => inTheWay.every((other) => other.row !== row) && !kept(row),
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
  const roomy = clear.find((row) => titleRoom({ ...item, row }, placed, reserved) !== null);
  const byLoss = [...free].sort(
    (a, b) => titleHit(item, b, reserved) - titleHit(item, a, reserved),
  );
  return roomy ?? clear.at(-1) ?? byLoss[0] ?? 0;
}

/** Place of the reserved title that the item would lie on; −1 where it lies on none. The most severe stand first. */
function titleHit(item: Placing, row: number, reserved: readonly Reserved[]): number {
  const [left, right] = extent(item);
  return reserved.findIndex(
    (title) => title.row === row && left < title.right && title.left < right,
  );
}

function titleRoom(
  item: Placing,
  placed: readonly Placing[],
  reserved: readonly Reserved[],
): Reserved | null {
  const [, edge] = extent(item);
  const left = edge + LABEL_NEAR;
  const right = left + titleWidth(item.lead) + LABEL_APART + COUNT_ROOM;
  const free =
    reserved.every(
      (title) => title.row !== item.row || title.right <= left || right <= title.left,
    ) &&
    placed.every((other) => {
      const [otherLeft, otherRight] = extent(other);
      return other.row !== item.row || otherRight <= left || right <= otherLeft;
    });
  return free ? { row: item.row, left, right } : null;
}

/** Gives each count a side where it touches nothing; a bucket that has none takes in the neighbours in its way. */
function settleCounts(placed: readonly Placing[], view: Viewport): Placing[] {
  let items = [...placed].sort((a, b) => bySeverity(a.lead, b.lead));
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.count === 1) continue;
    const sides = (['right', 'left'] as const).filter((side) => {
      const [left, right] = extent({ ...item, side });
      return left >= 0 && right <= view.width;
    });
    const free = sides.find((side) => blockers(item, side, items).length === 0);
    item.side = free ?? sides[0] ?? 'right';
    if (free !== undefined) continue;
    const taken = blockers(item, item.side, items);
    if (taken.length === 0) continue;
    items = items.filter((other) => !taken.includes(other));
    for (const other of taken) join(item, other, view);
    // A wider count, or a lead at another place, may need more room again: each round has fewer marks.
    i = -1;
  }
  return items;
}

function blockers(item: Placing, side: Placing['side'], items: readonly Placing[]): Placing[] {
  return items.filter(
    (other) => other !== item && other.row === item.row && touches({ ...item, side }, other),
  );
}

function touches(a: Placing, b: Placing): boolean {
  const [left, right] = extent(a);
  const [otherLeft, otherRight] = extent(b);
  return left < otherRight + GAP && otherLeft < right + GAP;
}

function extent(item: Placing): readonly [number, number] {
  if (item.bar) return [item.bar.x0, item.bar.x1];
  const radius = radiusOf(item.lead);
  const count = countWidth(item.count);
  return item.side === 'right'
    ? [item.x - radius, item.x + radius + count]
    : [item.x - radius - count, item.x + radius];
}

/** The more severe of the two gives the lead and the place. What holds several is never a bar. */
function join(into: Placing, from: Candidate, view: Viewport): void {
  into.count += from.count;
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  into.members = [...into.members, ...from.members];
  into.bar = null;
  if (bySeverity(from.lead, into.lead) < 0) into.lead = from.lead;
  into.x = pointX(into.lead, view);
}

const nearest = (items: readonly Placing[], x: number): Placing | undefined =>
  items.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];

const rowNumbers = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);

function markOf(item: Placing, view: Viewport): Mark {
  const { lead, row, count, bar } = item;
  if (bar) return { kind: 'bar', track: 'points', row, event: lead, ...bar };
  const base = { track: 'points', row, x: px(item.x), radius: radiusOf(lead) } as const;
  if (count === 1) return { kind: 'point', event: lead, ...base, whisker: whiskerOf(lead, view) };
  const members = [...item.members].sort(bySeverity).slice(0, LISTED);
  return {
    kind: 'bucket',
    lead,
    count,
    ...base,
    side: item.side,
    from: ms(item.from),
    to: ms(item.to),
    members,
  };
}
