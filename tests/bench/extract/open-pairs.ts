/**
 * The same sentences as in section pairs, read as any article is, with no pair given: whether an event
 * between the two marked parties is found, and whether it is of the right type. Only sentences count
 * whose parties stand for different actors by our gazetteer.
 */
import { annotate } from '#lib/extract/pipeline.ts';
import type { ActorMention, ExtractedEvent } from '#lib/extract/draft.ts';
import type { ActorCode } from '#lib/model/actor.ts';
import { overlaps, type Span } from '#lib/model/span.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { measureParts } from './bootstrap.ts';
import { isAside, type MarkedPair, readPairs } from './marked-pairs.ts';
import type { Row } from './row.ts';

interface Judged {
  readonly aside: boolean;
  readonly found: boolean;
  readonly type: boolean;
  readonly quad: boolean;
  /** Events between the two, and how many of them are of the right type. */
  readonly told: number;
  readonly right: number;
}

export const openPairs: Bench = {
  name: 'open',
  run: (context) => {
    const judged = readPairs(context).flatMap((pair, index) => judge(pair, index, context) ?? []);
    const rowOf = (what: string, figure: (some: readonly Judged[]) => number): Row => ({
      stage: 'events',
      what,
      on: 'PLV, no pair given',
      unit: '%',
      of: 'pairs',
      ours: measureParts(judged, ({ aside }) => aside, figure),
      peers: [],
    });
    const share = (test: (one: Judged) => boolean) => (some: readonly Judged[]) =>
      percent(some.filter(test).length, some.length);
    return [
      rowOf(
        'recall: an event between the two',
        share(({ found }) => found),
      ),
      rowOf(
        'recall: of the right quad class',
        share(({ quad }) => quad),
      ),
      rowOf(
        'recall: of the right type',
        share(({ type }) => type),
      ),
      rowOf('precision: of the right type', (some) =>
        percent(
          sum(some, ({ right }) => right),
          sum(some, ({ told }) => told),
        ),
      ),
    ];
  },
};

/** Null where the two are not different actors of ours. */
function judge(pair: MarkedPair, index: number, { knowledge, tell }: Context): Judged | null {
  const { text, source, target, marked, type, quad } = pair;
  const { actors, events } = annotate(inputOf(text), knowledge);
  const [from, to] = [codesIn(actors, source), codesIn(actors, target)];
  if (from.length === 0 || to.length === 0 || from.some((code) => to.includes(code))) return null;
  const between = events.filter((event) => ties(event, from, to));
  const right = between.filter((event) => event.type === type);
  const aside = isAside(pair, index);
  if (right.length === 0 && !aside) tell?.(`${type} not ${say(between, events)}: ${marked}`);
  return {
    aside,
    found: between.length > 0,
    type: right.length > 0,
    quad: between.some((event) => String(event.quad) === quad),
    told: between.length,
    right: right.length,
  };
}

const codesIn = (actors: readonly ActorMention[], span: Span): ActorCode[] =>
  actors.filter((actor) => overlaps(actor, span)).flatMap(({ codes }) => codes);

const ties = (
  event: ExtractedEvent,
  from: readonly ActorCode[],
  to: readonly ActorCode[],
): boolean => {
  const has = (side: readonly ActorCode[], wanted: readonly ActorCode[]) =>
    side.some((code) => wanted.includes(code));
  return (
    (has(event.source, from) && has(event.target, to)) ||
    (has(event.source, to) && has(event.target, from))
  );
};

const say = (between: readonly ExtractedEvent[], events: readonly ExtractedEvent[]): string =>
  between.length > 0
    ? between.map(({ type, rule }) => `${type} (${rule})`).join(', ')
    : `– (${events.map((event) => `${event.type} ${event.source.join('+')}→${event.target.join('+')}`).join(', ')})`;

const percent = (count: number, whole: number): number => (100 * count) / Math.max(1, whole);

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
