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
}

export interface BreadthResult extends BreadthCase {
  readonly events: readonly ExtractedEvent[];
  readonly found: boolean;
  /** Told as if it were so, of other sides or of another type. */
  readonly false: readonly ExtractedEvent[];
}

export const breadthCases = (): BreadthCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line) => {
      const [codes = '', sides = '', text = ''] = line.split('\t');
      const [between = '', status = 'asserted'] = sides.split(' ');
      return {
        text,
        types: codes.split('|').map((code) => CODES.codes[code]!.type),
        sides: between.split('|'),
        status,
      };
    });

export function readBreadth(one: BreadthCase): BreadthResult {
  const { events } = draftOf(one.text, META);
  const right = events.filter((event) => isRight(one, event));
  return {
    ...one,
    events,
    found: right.length > 0,
    false: events.filter((event) => !right.includes(event) && event.status === 'asserted'),
  };
}

/** What two do together stands either way, and both may stand on one side. */
const TOGETHER: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

function isRight({ types, sides, status }: BreadthCase, event: ExtractedEvent): boolean {
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
