/** A text read by the rules and set against what a person finds in it. */
import type { ArticleInput, Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { type GoldList, placeOf } from './event-gold.ts';
import { match, type Matching, overlap } from './event-match.ts';

export interface Reading extends Matching {
  readonly gold: GoldList;
  readonly draft: Draft;
  /** Events that stand on words which tell none. */
  readonly traps: readonly ExtractedEvent[];
}

export function readAgainst(gold: GoldList, input: ArticleInput, knowledge: Knowledge): Reading {
  const draft = annotate(input, knowledge);
  const never = gold.never.map((words) => placeOf(words, draft.text));
  return {
    gold,
    draft,
    ...match(gold.events, draft.events, draft.text),
    traps: draft.events.filter(({ trigger }) => never.some((place) => overlap(trigger, place))),
  };
}
