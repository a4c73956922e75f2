/**
 * The timeline of a narrow screen: time runs down, one row for each of the most severe events, and
 * for each period how many more there were. Empty time is squeezed, and the break is marked.
 *
 *     ╭───────╮  tension, small, over the whole window
 *     November 2015                12 events
 *     ◆  Turkey downs a Russian warplane
 *     │  24 Nov 2015 · Turkey → Russia
 *     ┆  9 more
 *     ≈  3 months without events
 */
import { px, type Ms, type Px } from '../model/units.ts';
import { layoutCurve, type TensionCurve } from './curve.ts';
import type { TimelineIndex, TimelineTotals, TimelineView } from './layout.ts';
import { anchoredIn, countInView, reachingInto, topSevere } from './lane-index.ts';
import { laneOf, type LaneName } from './lanes.ts';
import { periodsOf, type Period } from './period.ts';
import { anchorOf, bySeverity, severityOf, type TimelineEvent } from './timeline-event.ts';
import { wrapText, type TextWeight } from './text-width.ts';
import { resize, type Viewport } from './viewport.ts';

interface Row {
  readonly y: Px;
  readonly height: Px;
}

export interface PhonePeriod extends Row {
  readonly kind: 'period';
  readonly period: Period;
  /** Events in view that lie here. */
  readonly count: number;
}

export interface PhoneEvent extends Row {
  readonly kind: 'event';
  readonly event: TimelineEvent;
  readonly lane: LaneName;
  /** The title, broken into lines. */
  readonly lines: readonly string[];
}

export interface PhoneBucket extends Row {
  readonly kind: 'bucket';
  /** The most severe of them. */
  readonly lead: TimelineEvent;
  readonly count: number;
  readonly from: Ms;
  readonly to: Ms;
}

export interface PhoneGap extends Row {
  readonly kind: 'gap';
  /** So many periods without an event. */
  readonly periods: number;
  readonly unit: Period['unit'];
}

export type PhoneRow = PhonePeriod | PhoneEvent | PhoneBucket | PhoneGap;

export interface PhoneLayout {
  readonly viewport: Viewport;
  readonly width: Px;
  readonly height: Px;
  readonly curve: (TensionCurve & { readonly y: Px; readonly height: Px }) | null;
  readonly rows: readonly PhoneRow[];
  readonly selected: string | null;
  readonly totals: TimelineTotals;
}

export const PHONE = {
  /** Middle of the rail that carries the marks. */
  rail: 14,
  text: 34,
  titleFont: 15,
  titleLine: 20,
  metaLine: 18,
  underEvent: 11,
  period: 32,
  bucket: 32,
  gap: 32,
  curveTop: 24,
  curve: 56,
  underCurve: 24,
} as const; // px

const MOST_EVENTS = 10; // rows, beside one for each period
/** From this severity on a title is set in bold. */
const BOLD_FROM = 600; // of 1000
const MOST_REACHING_IN = 64; // events
const TITLE_LINES = 2;

export function layoutPhone(
  index: TimelineIndex,
  view: TimelineView,
  mostEvents: number = MOST_EVENTS,
): PhoneLayout {
  const viewport = resize(view.viewport, view.width ?? view.viewport.width);
  const curve = index.tension
    ? { ...layoutCurve(index.tension, viewport), y: px(PHONE.curveTop), height: px(PHONE.curve) }
    : null;
  const rows: PhoneRow[] = [];
  let y = curve ? PHONE.curveTop + PHONE.curve + PHONE.underCurve : 0;
  const add = <R extends PhoneRow>(row: Omit<R, 'y' | 'height'>, height: number) => {
    // The row is whole again with its place; the compiler does not follow an Omit through a union.
    rows.push({ ...row, y: px(y), height: px(height) } as unknown as R);
    y += height;
  };
  const open = index.all.events.find(({ id }) => id === view.selected) ?? null;
  const shown = new Set(shownEvents(index, viewport, mostEvents, open));
  let empty = 0;
  for (const part of partsOf(index, viewport, open)) {
    if (part.count === 0) {
      empty++;
      continue;
    }
    if (empty > 0)
      add<PhoneGap>({ kind: 'gap', periods: empty, unit: part.period.unit }, PHONE.gap);
    empty = 0;
    add<PhonePeriod>({ kind: 'period', period: part.period, count: part.count }, PHONE.period);
    // "1 more" would take the room of the event itself.
    const one =
      part.events.length === part.count &&
      part.events.filter((event) => !shown.has(event)).length === 1;
    const own = one ? part.events : part.events.filter((event) => shown.has(event));
    for (const event of own) {
      const lines = wrapText(
        event.title,
        viewport.width - PHONE.text,
        PHONE.titleFont,
        titleWeight(event),
        TITLE_LINES,
      );
      const height = lines.length * PHONE.titleLine + PHONE.metaLine + PHONE.underEvent;
      add<PhoneEvent>(
        { kind: 'event', event, lane: laneOf(event, index.organisations), lines },
        height,
      );
    }
    const rest = part.events.filter((event) => !own.includes(event)).sort(bySeverity)[0];
    const more = part.count - own.length;
    if (more > 0 && rest)
      add<PhoneBucket>(
        { kind: 'bucket', lead: rest, count: more, from: part.period.from, to: part.period.to },
        PHONE.bucket,
      );
  }
  if (empty > 0 && rows.length > 0)
    add<PhoneGap>({ kind: 'gap', periods: empty, unit: partsUnit(viewport) }, PHONE.gap);
  return {
    viewport,
    width: viewport.width,
    height: px(y),
    curve,
    rows,
    selected: view.selected ?? null,
    totals: {
      inView: countInView(index.all, viewport.from, viewport.to),
      all: index.count,
      undated: index.undated.length,
    },
  };
}

export const titleWeight = (event: TimelineEvent): TextWeight =>
  severityOf(event) >= BOLD_FROM ? 'bold' : 'regular';

interface Part {
  readonly period: Period;
  readonly count: number;
  /** The most severe of them, by anchor: as many as can be shown, and one more. */
  readonly events: readonly TimelineEvent[];
}

/** Periods with what is anchored in them; what reaches into the window from one side lies in its first or last period. */
function partsOf(index: TimelineIndex, view: Viewport, open: TimelineEvent | null): Part[] {
  const { all } = index;
  const [first, last] = anchoredIn(all, view.from, view.to);
  const reachingIn = countInView(all, view.from, view.to) - (last - first);
  const reaching =
    reachingIn > 0
      ? reachingInto(all, view.from, view.to, MOST_REACHING_IN).flatMap((i) => all.events[i] ?? [])
      : [];
  const before = reaching.filter((event) => (anchorOf(event) ?? 0) < view.from);
  const after = reaching.filter((event) => (anchorOf(event) ?? 0) >= view.to);
  const uncounted = reachingIn - reaching.length;
  const periods = periodsOf(view);
  return periods.map((period, i) => {
    const [from, to] = anchoredIn(
      all,
      Math.max(period.from, view.from),
      Math.min(period.to, view.to),
    );
    const early = i === 0 ? before : [];
    const late = i === periods.length - 1 ? after : [];
    const severe = topSevere(all, from, to, MOST_EVENTS + 1).sort((a, b) => a - b);
    const inside = severe.flatMap((k) => all.events[k] ?? []);
    if (open && isAnchoredIn(open, period) && !inside.includes(open) && isAnchoredIn(open, view))
      inside.push(open);
    return {
      period,
      count: to - from + early.length + late.length + (i === 0 ? uncounted : 0),
      events: [...early, ...inside, ...late],
    };
  });
}

/** The open event, the most severe of each period, and the most severe of all. */
function shownEvents(
  index: TimelineIndex,
  view: Viewport,
  most: number,
  open: TimelineEvent | null,
): TimelineEvent[] {
  const parts = partsOf(index, view, open).map((part) => part.events.toSorted(bySeverity));
  const leads = parts.flatMap(([lead]) => lead ?? []);
  const severe = parts.flat().sort(bySeverity).slice(0, most);
  return [...(open ? [open] : []), ...leads, ...severe];
}

function isAnchoredIn(
  event: TimelineEvent,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const anchor = anchorOf(event);
  return anchor !== null && anchor >= from && anchor < to;
}

const partsUnit = (view: Viewport): Period['unit'] => periodsOf(view)[0]?.unit ?? 'month';
