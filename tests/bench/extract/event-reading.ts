/** A text read by the rules and set against what a person finds in it. */
import type { ArticleInput, Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import { annotate } from '#lib/extract/pipeline.ts';
import { type GoldList, isIn, placeOf } from './event-gold.ts';
import { match, type Matching, overlap } from './event-match.ts';

export interface Reading extends Matching {
  readonly gold: GoldList;
  readonly draft: Draft;
  /** Events that stand on words which tell none. */
  readonly traps: readonly ExtractedEvent[];
}

/** What the reading of a page has lost with its words is missing, and tempts nobody. */
export function readAgainst(gold: GoldList, input: ArticleInput, knowledge: Knowledge): Reading {
  const draft = annotate(input, knowledge);
  const never = gold.never
    .filter((words) => isIn(draft.text, words))
    .map((words) => placeOf(words, draft.text));
  const told = gold.events.filter((event) => isIn(draft.text, event));
  const lost = gold.events.filter((event) => !isIn(draft.text, event));
  const { missing, ...matching } = match(told, draft.events, draft.text);
  return {
    gold,
    draft,
    ...matching,
    missing: [...missing, ...lost],
    traps: draft.events.filter(({ trigger }) => never.some((place) => overlap(trigger, place))),
  };
}
