/** Acts in many words (tests/fixtures/extract/events-breadth), read by the rules one by one. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractedEvent } from '#lib/extract/draft.ts';
import type { EventType } from '#lib/model/event-type.ts';
import { draftOf } from '../pipeline/golden.ts';

const FOLDER = new URL('../../../fixtures/extract/events-breadth/', import.meta.url);
const META = { outlet: 'The Harbour Gazette', published: '2026-05-04' };
const CODES = JSON.parse(
  readFileSync(new URL('../../../../data/lexicon/cameo.json', import.meta.url), 'utf8'),
) as { codes: Record<string, { type: EventType }> };

export interface BreadthCase {
  readonly text: string;
  readonly types: readonly EventType[];
  /** Each `SRC+SRC>TGT`, or `A=B` for both ways. */
  readonly sides: readonly string[];
  readonly status: string;
  /** What the sentence tells besides: true, and not counted. */
  readonly also: readonly Reading[];
}

type Reading = Pick<BreadthCase, 'types' | 'sides' | 'status'>;

export interface BreadthResult extends BreadthCase {
  readonly events: readonly ExtractedEvent[];
  readonly found: boolean;
  /** Told as if it were so, of another type or of a side that does not take part. */
  readonly false: readonly ExtractedEvent[];
}

export const breadthCases = (): BreadthCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line) => {
      const [codes = '', sides = '', text = '', also = ''] = line.split('\t');
      return {
        text,
        ...readingOf(codes, sides),
        also: also
          .split('; ')
          .filter(Boolean)
          .map((one) => readingOf(...(one.split(/ (.*)/) as [string, string]))),
      };
    });

function readingOf(codes: string, sides: string): Reading {
  const [between = '', status = 'asserted'] = sides.split(' ');
  return {
    types: codes.split('|').map((code) => CODES.codes[code]!.type),
    sides: between.split('|'),
    status,
  };
}

export function readBreadth(one: BreadthCase): BreadthResult {
  const { events } = draftOf(one.text, META);
  const right = events.filter((event) => isRight(one, event));
  return {
    ...one,
    events,
    found: right.length > 0,
    false: events.filter(
      (event) =>
        event.status === 'asserted' && ![one, ...one.also].some((known) => isLike(known, event)),
    ),
  };
}

/** What two do together stands either way, and both may stand on one side. */
const TOGETHER: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Of the right type, and of no side that is not of it, though it may have missed one. */
const isLike = ({ types, sides }: Reading, event: ExtractedEvent): boolean =>
  types.includes(event.type) &&
  [...event.source, ...event.target].every((code) =>
    sides.some((between) => between.split(/[=>+]/).includes(code)),
  );

function isRight({ types, sides, status }: Reading, event: ExtractedEvent): boolean {
  if (!types.includes(event.type)) return false;
  if (event.status !== status && !(event.type === 'REQUEST' && event.status === 'demanded'))
    return false;
  return sides.some((between) => {
    const mutual = between.includes('=');
    const [source = '', target = ''] = between.split(/[=>]/).map(sorted);
    if (mutual || TOGETHER.has(event.type))
      return sorted([source, target].join('+')) === codes([...event.source, ...event.target]);
    return source === codes(event.source) && target === codes(event.target);
  });
}

const codes = (some: readonly string[]): string => [...new Set(some)].sort().join('+');
const sorted = (text: string): string => codes(text.split('+').filter(Boolean));
