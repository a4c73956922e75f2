/**
 * "The downing of a Peruvian jet by Chile was a mistake", "condemned the shelling of a village by Chile":
 * what is said of a deed is said to whoever did it, not to whom it was done.
 */
import type { EventType } from '../../model/event-type.ts';
import type { Range } from '../grammar/predicate.ts';
import type { Clauses } from './clauses.ts';
import { sidesOfNoun } from './noun-events.ts';
import { nounsIn } from './nouns.ts';
import type { Party } from './parties.ts';

/** Deeds that are done to somebody; what is said of talks or of aid is said to no one side. */
const DEEDS = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'YIELD']);

/** Null where the words name no deed between sides; empty where they name it without its doer. */
export function doerOfDeed({ words, lexicon }: Clauses, range: Range): readonly Party[] | null {
  const deed = nounsIn(words, range, lexicon)[0];
  if (!deed || !DEEDS.has(deed.noun.act.type)) return null;
  const sides = sidesOfNoun(words, deed);
  if (!sides || sides.source.length + sides.target.length === 0) return null;
  // "an attack on Peru" leaves open who attacked; "Peru's arrests" has no other side.
  return sides.source;
}
