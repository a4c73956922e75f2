/** A draft as it leaves the program: the out-line of `demarche annotate`. */
import type { QuadClass, EventType } from '../model/event-type.ts';
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/span.ts';
import type { Draft, ExtractedEvent, TimeExpression } from './draft.ts';
import { relationOf } from './events/relation.ts';
import type { Knowledge } from './knowledge.ts';

/** Offsets are UTF-16 code units into `article.text`, scores decimals from −10.0 to 10.0. */
export interface Annotation {
  readonly id: string;
  readonly article: {
    readonly title: string | null;
    readonly byline: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly language: string;
    readonly text: string;
  };
  readonly times: readonly Pick<
    TimeExpression,
    'start' | 'end' | 'text' | 'type' | 'value' | 'edtf' | 'rule'
  >[];
  readonly actors: readonly (Span & { readonly text: string; readonly code: string })[];
  readonly events: readonly AnnotatedEvent[];
  readonly removed: Draft['removed'];
  readonly pairs: readonly AnnotatedPair[];
  readonly issues: readonly Issue[];
}

export interface AnnotatedEvent extends Omit<
  ExtractedEvent,
  'goldstein' | 'when' | 'attribution' | 'trigger' | 'backReference'
> {
  readonly goldstein: number;
  /** EDTF. */
  readonly when: string | null;
  /** Names, the first speaker first. */
  readonly attribution: readonly string[];
  readonly trigger: Span;
}

/** Two spans of one sentence whose relation is asked for. */
export interface PairRequest {
  readonly source: Span;
  readonly target: Span;
}

export interface AnnotatedPair {
  readonly type: EventType | null;
  readonly quad: QuadClass | null;
  readonly rule: string;
}

export function annotationOf(
  draft: Draft,
  pairs: readonly PairRequest[],
  knowledge: Knowledge,
): Annotation {
  const { input, title, byline, outlet, published, language, text, removed, issues } = draft;
  return {
    id: input.id,
    article: { title, byline, outlet, published, language, text },
    times: draft.times.map((time) => ({
      start: time.start,
      end: time.end,
      text: time.text,
      type: time.type,
      value: time.value,
      edtf: time.edtf,
      rule: time.rule,
    })),
    actors: draft.actors.flatMap(({ start, end, text: words, codes }) =>
      codes.map((code) => ({ start, end, text: words, code })),
    ),
    events: draft.events.map(annotatedEvent),
    removed,
    pairs: pairs.map((pair) => annotatedPair(draft, pair, knowledge)),
    issues,
  };
}

function annotatedEvent({ backReference: _, ...event }: ExtractedEvent): AnnotatedEvent {
  return {
    ...event,
    goldstein: event.goldstein / 100,
    when: event.when.edtf,
    attribution: event.attribution.map(({ name }) => name),
    trigger: { start: event.trigger.start, end: event.trigger.end },
  };
}

function annotatedPair(
  draft: Draft,
  { source, target }: PairRequest,
  { events }: Knowledge,
): AnnotatedPair {
  return (
    relationOf(draft, source, target, events) ?? { type: null, quad: null, rule: 'no-relation' }
  );
}
