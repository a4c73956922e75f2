/** Choices among few actors, kinds and outlets, so that they often meet. */
import fc from 'fast-check';
import { EVENT_TYPES, type EventType } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';
import type { Choice } from '#lib/filter/filter-events.ts';
import type { Pair } from '#lib/url/view.ts';

export const ACTORS = ['ISSG', 'RUS', 'TUR', 'USA'];
export const KINDS = EVENT_TYPES.slice(0, 4);
export const OUTLETS = ['brief', 'tass', 'the-moscow-times'];

const few = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });

export const randomPairs: fc.Arbitrary<Pair> = fc
  .subarray(ACTORS, { minLength: 2, maxLength: 2 })
  .map(([a = '', b = '']) => [a, b]);

export const randomChoices: fc.Arbitrary<Choice> = fc.record({
  actors: few(ACTORS),
  pair: fc.option(randomPairs),
  kinds: few(KINDS),
  status: few(STATUSES),
  sources: few(OUTLETS),
});

export interface RandomDetails {
  readonly type: EventType;
  readonly outlets: readonly string[];
}

export const randomDetails: fc.Arbitrary<RandomDetails> = fc.record({
  type: fc.constantFrom(...KINDS),
  outlets: fc.subarray(OUTLETS),
});
