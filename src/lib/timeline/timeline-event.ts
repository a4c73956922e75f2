import type { ActorCode } from '../model/actor.ts';
import type { DiplomaticEvent, Origin } from '../model/diplomatic-event.ts';
import type { QuadClass } from '../model/event-type.ts';
import type { Status } from '../model/status.ts';
import { ms, type Ms } from '../model/units.ts';
import type { Extent, Granularity, When } from '../model/when.ts';

/** `from` inclusive, `to` exclusive. An open side is null. */
export interface Interval {
  readonly from: Ms | null;
  readonly to: Ms | null;
}

/** What the timeline needs to know of an event, and nothing that is heavy to send. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Inclusive; null where the start is open. */
  readonly earliest: Ms | null;
  /** Exclusive; null where the end is open. Both null: undated. */
  readonly latest: Ms | null;
  readonly extent: Extent;
  readonly granularity: Granularity;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly quad: QuadClass;
  /** Goldstein × 100. */
  readonly goldstein: number;
  readonly source: readonly ActorCode[];
  readonly target: readonly ActorCode[];
  readonly status: Status;
  /** How many excerpts tell it. */
  readonly mentions: number;
  readonly origin: Origin;
  /** Everything its mentions allow, where some say it less exactly than the event is dated: drawn as a whisker. */
  readonly told?: Interval | null;
  /** Sources name different dates. */
  readonly disputed?: boolean;
}

export function toTimelineEvent(event: DiplomaticEvent): TimelineEvent {
  const { when } = event;
  return {
    id: event.id,
    title: event.title,
    earliest: when.earliest,
    latest: when.latest,
    extent: when.extent,
    granularity: when.granularity,
    approximate: when.approximate,
    uncertain: when.uncertain,
    quad: event.quad,
    goldstein: event.goldstein,
    source: event.source,
    target: event.target,
    status: event.status,
    mentions: event.mentions.length,
    origin: event.origin,
    told: toldInterval(
      when,
      event.mentions.map((mention) => mention.when),
    ),
    disputed: event.conflicts.some((conflict) => conflict.field === 'when'),
  };
}

/** The span an event may lie in, open sides infinite; null where it is undated. */
export function spanOf(
  event: Pick<TimelineEvent, 'earliest' | 'latest'>,
): { readonly from: number; readonly to: number } | null {
  if (event.earliest === null && event.latest === null) return null;
  return { from: event.earliest ?? -Infinity, to: event.latest ?? Infinity };
}

/**
 * The one instant that decides an event's bucket: its start, or the last instant before its end
 * where the start is open. It lies inside the event's span, so what is anchored in a window is in view.
 */
export function anchorOf(event: Pick<TimelineEvent, 'earliest' | 'latest'>): Ms | null {
  if (event.earliest !== null) return event.earliest;
  return event.latest === null ? null : ms(event.latest - 1);
}

/** Total order from the most to the least severe: score, then certainty of the deed, then how often it is told, then time. */
export function bySeverity(a: TimelineEvent, b: TimelineEvent): number {
  return (
    severityOf(b) - severityOf(a) ||
    b.mentions - a.mentions ||
    (anchorOf(a) ?? Infinity) - (anchorOf(b) ?? Infinity) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** 0 … 1000. What is only denied, planned or threatened weighs half of what happened. */
export const severityOf = (event: Pick<TimelineEvent, 'goldstein' | 'status'>): number =>
  Math.abs(event.goldstein) * weightOf(event.status);

/** Of a status: what happened weighs 1. */
export const weightOf = (status: Status): number =>
  status === 'asserted' || status === 'habitual' ? 1 : 0.5;

function toldInterval(when: When, told: readonly When[]): Interval | null {
  const dated = told.filter(
    ({ earliest, latest, basis }) =>
      basis !== 'record' && basis !== 'other-article' && earliest !== null && latest !== null,
  );
  if (dated.length === 0 || when.earliest === null || when.latest === null) return null;
  const from = Math.min(when.earliest, ...dated.map(({ earliest }) => earliest ?? Infinity));
  const to = Math.max(when.latest, ...dated.map(({ latest }) => latest ?? -Infinity));
  return from < when.earliest || to > when.latest ? { from: ms(from), to: ms(to) } : null;
}
