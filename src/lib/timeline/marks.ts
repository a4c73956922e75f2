/**
 * What is drawn of one lane in one viewport: points, bars for what lasts or is not known exactly,
 * and buckets that say how many they hold. Every event in view is in exactly one of them.
 *
 *     bins → candidates (a crowded bin is one) → bars where there is a row → points, the most
 *     severe first, each in the first free row → whoever finds no room joins the mark in its way
 */
import { px, ms, type Ms, type Px } from '../model/units.ts';
import { binsOf } from './bins.ts';
import { anchoredIn, countInView, mostSevere, reachingInto, type LaneIndex } from './lane-index.ts';
import { anchorOf, bySeverity, severityOf, spanOf, type TimelineEvent } from './timeline-event.ts';
import { textWidth } from './text-width.ts';
import { msPerPx, timeToPx, type Viewport } from './viewport.ts';

export interface PointMark {
  readonly kind: 'point';
  readonly event: TimelineEvent;
  readonly x: Px;
  readonly row: number;
  readonly radius: Px;
  /** What its mentions allow, where that is wider than the mark. */
  readonly whisker: { readonly x0: Px; readonly x1: Px } | null;
}

export interface BarMark {
  readonly kind: 'bar';
  readonly event: TimelineEvent;
  /** Within the screen. */
  readonly x0: Px;
  readonly x1: Px;
  /** `open`: no bound is known; `soft`: somewhere in; `cut`: goes on beyond the screen; `firm`: known to lie here. */
  readonly start: BarEnd;
  readonly end: BarEnd;
  readonly row: number;
}

export type BarEnd = 'open' | 'soft' | 'cut' | 'firm';

export interface BucketMark {
  readonly kind: 'bucket';
  /** Its most severe event, whose mark and title it shows. */
  readonly lead: TimelineEvent;
  readonly count: number;
  readonly x: Px;
  readonly row: number;
  readonly radius: Px;
  /** On which side of the mark its count stands. */
  readonly side: 'left' | 'right';
  /** From the first to the last anchor. */
  readonly from: Ms;
  readonly to: Ms;
  /** The most severe of its events, at most `LISTED`. */
  readonly members: readonly TimelineEvent[];
}

export type Mark = PointMark | BarMark | BucketMark;

export interface LaneRows {
  readonly points: number;
  readonly bars: number;
}

export const COUNT_FONT = 11; // px
/** A bar shorter than this is a point. */
const SHORTEST_BAR = 22; // px
const BIN = 12; // px, at least
/** A bin with more events than this is one candidate. */
const MOST_IN_BIN = 8; // events
const MOST_REACHING_IN = 64; // events
const LISTED = 100; // events
const GAP = 2; // px between neighbours in a row

interface Candidate {
  lead: TimelineEvent;
  count: number;
  from: number;
  to: number;
  members: TimelineEvent[];
}

interface Placed extends Candidate {
  x: number;
  row: number;
  side: 'left' | 'right';
}

export function layoutMarks(index: LaneIndex, view: Viewport, rows: LaneRows): readonly Mark[] {
  const candidates = gather(index, view).sort((a, b) => bySeverity(a.lead, b.lead));
  const bars: BarMark[] = [];
  const points: Candidate[] = [];
  for (const candidate of candidates) {
    const bar = candidate.count === 1 ? barOf(candidate.lead, view, bars, rows.bars) : null;
    if (bar) bars.push(bar);
    else points.push(candidate);
  }
  const placed = settleCounts(placePoints(points, view, rows.points), view);
  return [...bars, ...placed.map((item) => markOf(item, view))];
}

/** How large a mark is drawn: its area grows with the score. */
export const radiusOf = (event: Pick<TimelineEvent, 'goldstein' | 'status'>): Px =>
  px(4.5 + 4 * Math.sqrt(severityOf(event) / 1000));

/** Room that a bucket's count takes beside its mark. */
export const countWidth = (count: number): number =>
  textWidth(moreOf(count), COUNT_FONT, 'bold') + 10;

/** What stands on a bucket beside its lead. A bucket of one is a lead that found no room of its own. */
export const moreOf = (count: number): string => `+${count - 1}`;

/** Left and right edge of a mark with its count, in px. */
export function extentOf(mark: Mark): readonly [number, number] {
  if (mark.kind === 'bar') return [mark.x0, mark.x1];
  const left = mark.x - mark.radius;
  const right = mark.x + mark.radius;
  if (mark.kind === 'point' || mark.count === 1) return [left, right];
  return mark.side === 'right'
    ? [left, right + GAP + countWidth(mark.count)]
    : [left - GAP - countWidth(mark.count), right];
}

function gather(index: LaneIndex, view: Viewport): Candidate[] {
  const candidates: Candidate[] = [];
  let counted = 0;
  for (const bin of binsOf(view, BIN)) {
    const [first, last] = anchoredIn(index, bin.from, bin.to);
    counted += last - first;
    if (last - first > MOST_IN_BIN) candidates.push(crowd(index, first, last));
    else for (const event of index.events.slice(first, last)) candidates.push(single(event));
  }
  const inView = countInView(index, view.from, view.to);
  if (inView === counted) return candidates;
  const reaching = reachingInto(index, view.from, view.to, MOST_REACHING_IN).flatMap(
    (i) => index.events[i] ?? [],
  );
  candidates.push(...reaching.map(single));
  const rest = inView - counted - reaching.length;
  const lead = reaching[0];
  // Beyond the limit only the count is known: it stands with the first of them, at the edge.
  if (rest > 0 && lead) candidates.push({ ...single(lead), count: rest, members: [] });
  return candidates;
}

function crowd(index: LaneIndex, first: number, last: number): Candidate {
  const lead = index.events[mostSevere(index, first, last) ?? first];
  const start = index.anchors[first];
  const end = index.anchors[last - 1];
  if (!lead || start === undefined || end === undefined)
    throw new RangeError(`bin: ${first}..${last}`);
  const members = last - first > LISTED ? [lead] : index.events.slice(first, last);
  return { lead, count: last - first, from: start, to: end, members };
}

function single(event: TimelineEvent): Candidate {
  const anchor = anchorOf(event) ?? 0;
  return { lead: event, count: 1, from: anchor, to: anchor, members: [event] };
}

/** The bar of a long or open event in the first row that is free there; null where it is short or there is no row. */
function barOf(
  event: TimelineEvent,
  view: Viewport,
  bars: readonly BarMark[],
  rows: number,
): BarMark | null {
  const span = spanOf(event);
  if (!span || (span.to - span.from) / msPerPx(view) < SHORTEST_BAR) return null;
  const x0 = px(Math.max(0, timeToPx(view, Math.max(span.from, view.from))));
  const x1 = px(Math.min(view.width, timeToPx(view, Math.min(span.to, view.to))));
  for (let row = 0; row < rows; row++) {
    const free = bars.every((bar) => bar.row !== row || bar.x1 + GAP <= x0 || x1 + GAP <= bar.x0);
    if (free)
      return {
        kind: 'bar',
        event,
        x0,
        x1,
        start: barEnd(event, span.from, span.from < view.from),
        end: barEnd(event, span.to, span.to > view.to),
        row,
      };
  }
  return null;
}

function barEnd(event: TimelineEvent, bound: number, cut: boolean): BarEnd {
  if (!Number.isFinite(bound)) return 'open';
  if (cut) return 'cut';
  return event.extent === 'throughout' ? 'firm' : 'soft';
}

function placePoints(candidates: readonly Candidate[], view: Viewport, rows: number): Placed[] {
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    const item: Placed = { ...candidate, x: pointX(candidate.lead, view), row: 0, side: 'right' };
    const inTheWay = placed.filter(
      (other) => Math.abs(other.x - item.x) < halfOf(other) + halfOf(item) + GAP,
    );
    const row = Array.from({ length: rows }, (_, r) => r).find((r) =>
      inTheWay.every((other) => other.row !== r),
    );
    if (row !== undefined) placed.push({ ...item, row });
    else join(nearest(inTheWay, item.x), candidate);
  }
  return placed;
}

/** Gives each count a side where it touches nothing; a bucket that has none takes in the neighbours in its way. */
function settleCounts(placed: readonly Placed[], view: Viewport): Placed[] {
  let items = [...placed].sort((a, b) => bySeverity(a.lead, b.lead));
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.count === 1) continue;
    const sides = (['right', 'left'] as const).filter((side) => {
      const [left, right] = placedExtent({ ...item, side });
      return left >= 0 && right <= view.width;
    });
    const free = sides.find((side) => blockers(item, side, items).length === 0);
    item.side = free ?? sides[0] ?? 'right';
    if (free !== undefined) continue;
    const taken = blockers(item, item.side, items);
    if (taken.length === 0) continue;
    items = items.filter((other) => !taken.includes(other));
    for (const other of taken) join(item, other);
    // A wider count, or a lead further left, may need more room again: each round has fewer marks.
    i = -1;
  }
  return items;
}

function blockers(item: Placed, side: Placed['side'], items: readonly Placed[]): Placed[] {
  const [left, right] = placedExtent({ ...item, side });
  return items.filter((other) => {
    if (other === item || other.row !== item.row) return false;
    const [otherLeft, otherRight] = placedExtent(other);
    return left < otherRight + GAP && otherLeft < right + GAP;
  });
}

function placedExtent(item: Placed): readonly [number, number] {
  const count = item.count > 1 ? GAP + countWidth(item.count) : 0;
  return item.side === 'right'
    ? [item.x - halfOf(item), item.x + halfOf(item) + count]
    : [item.x - halfOf(item) - count, item.x + halfOf(item)];
}

/** The more severe of the two gives the lead and the place. */
function join(into: Placed, from: Candidate & Partial<Placed>): void {
  into.count += from.count;
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  into.members = [...into.members, ...from.members];
  if (bySeverity(from.lead, into.lead) >= 0) return;
  into.lead = from.lead;
  into.x = from.x ?? into.x;
}

function nearest(items: readonly Placed[], x: number): Placed {
  return items.reduce((best, item) => (Math.abs(item.x - x) < Math.abs(best.x - x) ? item : best));
}

/** The middle of a short interval; the anchor of one that is too long for a point. Always on screen. */
function pointX(event: TimelineEvent, view: Viewport): number {
  const span = spanOf(event);
  const short = span && (span.to - span.from) / msPerPx(view) < SHORTEST_BAR;
  const time = short ? (span.from + span.to) / 2 : (anchorOf(event) ?? view.from);
  return Math.max(0, Math.min(timeToPx(view, time), view.width));
}

const halfOf = (item: Candidate): number => radiusOf(item.lead);

function markOf(item: Placed, view: Viewport): PointMark | BucketMark {
  const { lead, row, count } = item;
  const base = { x: px(item.x), row, radius: radiusOf(lead) };
  if (count === 1 && !isLong(lead, view))
    return { kind: 'point', event: lead, ...base, whisker: whiskerOf(lead, view) };
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

const isLong = (event: TimelineEvent, view: Viewport): boolean => {
  const span = spanOf(event);
  return span !== null && (span.to - span.from) / msPerPx(view) >= SHORTEST_BAR;
};

function whiskerOf(event: TimelineEvent, view: Viewport): PointMark['whisker'] {
  if (!event.told || event.told.from === null || event.told.to === null) return null;
  const x0 = Math.max(0, timeToPx(view, event.told.from));
  const x1 = Math.min(view.width, timeToPx(view, event.told.to));
  return x1 - x0 > 2 * radiusOf(event) ? { x0: px(x0), x1: px(x1) } : null;
}
