/** Sentences and the events that they tell, held against each other one by one. */
import { describe, expect, test } from 'vitest';
import type { ExtractedEvent } from '#lib/extract/draft.ts';
import { draftOf } from '../pipeline/golden.ts';

const META = { outlet: 'The Harbour Gazette', published: '2016-02-04' };

export type Cases = readonly (readonly [text: string, events: readonly string[]])[];

/** Each case as a test of its own; of the events those that `counts`. */
export function holds(
  name: string,
  cases: Cases,
  counts: (event: ExtractedEvent) => boolean = () => true,
): void {
  describe(name, () => {
    test.each(cases)('%s', (text, events) => {
      expect(draftOf(text, META).events.filter(counts).map(inShort)).toEqual(events);
    });
  });
}

/** Type, sides and status: `ACCUSE PER→ asserted`. */
const inShort = ({ type, source, target, status }: ExtractedEvent): string =>
  `${type} ${source.toSorted().join('+')}→${target.toSorted().join('+')} ${status}`;
